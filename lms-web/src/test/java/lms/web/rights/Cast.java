package lms.web.rights;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.it.Visitor;

/**
 * Somebody for each relation, and the things they ask for. Set up through the application, as people would: there is no
 * door for tests.
 */
final class Cast {

    /** Whose role is taken away, and the demonstration's learners who lend themselves to it; other tests leave 25 to 36 alone. */
    static final List<Relation> FORMER = List.of(
            Relation.COACH,
            Relation.OFFICER,
            Relation.AUTHOR,
            Relation.REVIEWER,
            Relation.ADMINISTRATOR,
            Relation.AUDITOR);

    private static final List<Integer> LENT = List.of(30, 31, 32, 33, 34, 35);

    private final Map<Relation, String> emails = new EnumMap<>(Relation.class);
    private final Map<Relation, Visitor> visitors = new EnumMap<>(Relation.class);
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, Visitor> programs = new HashMap<>();

    private Cast() {}

    static Cast gathered() {
        Cast cast = new Cast();
        cast.emails.put(Relation.LEARNER, "learner@demo.example");
        cast.emails.put(Relation.STRANGER, "learner29@demo.example");
        cast.emails.put(Relation.COACH, "learner25@demo.example");
        cast.emails.put(Relation.OFFICER, "officer@demo.example");
        cast.emails.put(Relation.OTHER_OFFICER, "learner26@demo.example");
        cast.emails.put(Relation.AUTHOR, "author@demo.example");
        cast.emails.put(Relation.REVIEWER, "learner27@demo.example");
        cast.emails.put(Relation.ADMINISTRATOR, "admin@demo.example");
        cast.emails.put(Relation.AUDITOR, "learner28@demo.example");
        cast.giveRoles();
        cast.findCohorts();
        cast.planAnotherInTheSameUnit();
        cast.coach(Relation.COACH);
        cast.findTheRest();
        return cast;
    }

    /** By two administrators, of whom the first makes the second. */
    private void giveRoles() {
        give("Demo learner 9", "ADMINISTRATOR", "SITE:");
        give("Demo learner 26", "OFFICER", "UNIT:/england/north-west/manchester/");
        give("Demo learner 27", "REVIEWER", "CURRICULUM:organiser-training");
        give("Demo learner 28", "AUDITOR", "SITE:");
        confirmAll();
    }

    private void confirmAll() {
        Visitor second = Visitor.signedInAs("learner9@demo.example");
        Pattern.compile("/admin/proposals/[^\"/]+/confirm")
                .matcher(second.get("/admin/proposals").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(confirm -> second.postFrom("/me", confirm, Map.of()));
    }

    private void give(String name, String role, String place) {
        Visitor administrator = visitor(Relation.ADMINISTRATOR);
        note(found(administrator, name), "given", "/admin/people/([^\"/]+)\"[^>]*>" + name + "<");
        administrator.postFrom("/me", resolved("/admin/people/<given>/roles"), Map.of("role", role, "place", place));
    }

    private static String found(Visitor administrator, String name) {
        return administrator.get("/admin/people?q=" + name.replace(' ', '+')).body();
    }

    private void coach(Relation relation) {
        var invited = Map.of("addresses", emails.getOrDefault(relation, ""), "part", "COACH");
        visitor(Relation.OFFICER).postFrom("/me", resolved("/cohorts/<cohort>/people"), invited);
        visitor(relation).postFrom("/me", resolved("/cohorts/<cohort>/place/coach"), Map.of());
    }

    /** A page that only the role opens. */
    static String door(Relation relation) {
        return switch (relation) {
            case COACH -> "/facilitate/<cohort>";
            case OFFICER -> "/cohorts/<cohort>/change";
            case AUTHOR, REVIEWER -> "/author/organiser-training";
            case ADMINISTRATOR -> "/admin";
            case AUDITOR -> "/admin/audit";
            default -> throw new IllegalArgumentException(relation + " holds no role that is tried");
        };
    }

    /** The same things, and somebody else in this part: the rest of the tests need the people who play it now. */
    Cast forFormer(Relation relation) {
        Cast others = new Cast();
        others.emails.putAll(emails);
        others.names.putAll(names);
        String number = String.valueOf(LENT.get(FORMER.indexOf(relation)));
        others.emails.put(relation, "learner" + number + "@demo.example");
        others.visitors.putAll(visitors);
        others.visitors.remove(relation);
        String name = "Demo learner " + number;
        switch (relation) {
            case COACH -> others.coach(relation);
            case OFFICER -> giveAndConfirm(name, "OFFICER", "UNIT:/wales/cardiff/");
            case AUTHOR -> giveAndConfirm(name, "AUTHOR", "CURRICULUM:organiser-training");
            case REVIEWER -> giveAndConfirm(name, "REVIEWER", "CURRICULUM:organiser-training");
            case ADMINISTRATOR -> giveAndConfirm(name, "ADMINISTRATOR", "SITE:");
            case AUDITOR -> giveAndConfirm(name, "AUDITOR", "SITE:");
            default -> throw new IllegalArgumentException(relation + " holds no role that is tried");
        }
        others.note(
                found(visitor(Relation.ADMINISTRATOR), name), "former", "/admin/people/([^\"/]+)\"[^>]*>" + name + "<");
        return others;
    }

    private void giveAndConfirm(String name, String role, String place) {
        give(name, role, place);
        confirmAll();
    }

    /** An administrator ends the one role that somebody of {@link #forFormer} holds. */
    void takeRoleFrom(Relation relation) {
        Visitor administrator = Visitor.signedInAs("learner9@demo.example");
        if (relation == Relation.COACH) {
            administrator.postFrom("/me", resolved("/cohorts/<cohort>/coaches/<former>/end"), Map.of());
        } else {
            String roles = resolved("/admin/people/<former>/roles");
            note(administrator.get(roles).body(), "held", "name=\"held\" value=\"([^\"]+)\"");
            administrator.postFrom(roles, roles + "/end", Map.of("held", resolved("<held>")));
        }
    }

    /** A second cohort of the unit, which its coach has nothing to do with. */
    private void planAnotherInTheSameUnit() {
        LocalDate starts = LocalDate.now(ZoneOffset.UTC).plusMonths(2);
        Map<String, String> plan = new HashMap<>(Map.of("course", "your-first-campaign", "unit", "/wales/cardiff/"));
        plan.putAll(Map.of("name", "Cardiff, in the matrix", "language", "en", "delivery", "ONLINE"));
        plan.putAll(Map.of("admission", "OPEN", "places", "5", "starts", starts.toString()));
        plan.put("ends", starts.plusMonths(1).toString());
        String made = visitor(Relation.OFFICER)
                .postFrom("/me", "/cohorts/new", plan)
                .location()
                .orElse("");
        note(made, "sister-cohort", "/cohorts/([0-9a-f-]{36})");
    }

    private void findTheRest() {
        Visitor administrator = visitor(Relation.ADMINISTRATOR);
        note(found(administrator, "Demo learner 16"), "person", "/admin/people/([^\"/]+)\"[^>]*>Demo learner 16<");
        note(administrator.get("/admin/units").body(), "unit", "/admin/units/([^\"/]+)\"");
        note(visitor(Relation.OFFICER).get("/outbox").body(), "mail", "/outbox/([^\"/]+)\"");
        String desk = visitor(Relation.AUTHOR).get("/author/organiser-training").body();
        note(desk, "offer", "/author/organiser-training/offers/([0-9a-f]+)\"");
    }

    /** The cohort that all is about, and another in another unit, in which the stranger asks for a place. */
    private void findCohorts() {
        String home = visitor(Relation.LEARNER).get("/me").body();
        note(home, "cohort", "/cohorts/([^\"/]+)/sessions/");
        note(home, "session", "/cohorts/[^\"/]+/sessions/([^\".]+)\\.ics");
        Visitor stranger = visitor(Relation.STRANGER);
        String course = stranger.get("/courses/your-first-campaign").body()
                + stranger.get("/me").body();
        note(course.replace(resolved("/<cohort>/"), ""), "other-cohort", "/cohorts/([^\"/]+)/place");
        stranger.postFrom("/me", resolved("/cohorts/<other-cohort>/place"), Map.of());
        String people = visitor(Relation.OFFICER)
                .get(resolved("/cohorts/<cohort>/people"))
                .body();
        note(people, "place", "/people/([^\"/]+)/remove");
        note(people, "coach", "/coaches/([^\"/]+)/end");
    }

    private void note(String page, String name, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("No " + name + " on the page: " + page);
        }
        names.put(name, found.group(1));
    }

    /** The browser of somebody, signed in unless they are anonymous. */
    Visitor visitor(Relation relation) {
        return visitors.computeIfAbsent(
                relation,
                who -> Optional.ofNullable(emails.get(who))
                        .map(Visitor::signedInAs)
                        .orElseGet(Visitor::new));
    }

    /** A program of somebody that asks for this path, with a token for it; nobody's has none. */
    Visitor program(Relation relation, String path) {
        String scope = path.startsWith("/api/v1/search") || path.startsWith("/api/v1/suggest")
                ? "search:read"
                : "courses:read";
        return programs.computeIfAbsent(
                relation + " " + scope,
                who -> emails.containsKey(relation) ? withToken(visitor(relation), scope) : new Visitor());
    }

    private static Visitor withToken(Visitor visitor, String scope) {
        var wanted = Map.of("name", "matrix", "scopes", scope, "days", "7");
        String page = visitor.postFrom("/me", "/me/security/tokens", wanted).body();
        Matcher token = Pattern.compile("lms_pat_[\\w-]{49}").matcher(page);
        if (!token.find()) {
            throw new AssertionError("No token on the page: " + page);
        }
        return new Visitor().with("Authorization", "Bearer " + token.group());
    }

    /** After this person's sign-ins have ended, those of everybody who shares their account are gone too. */
    void signInAgain(Relation relation) {
        visitors.keySet().removeIf(other -> Objects.equals(emails.get(other), emails.get(relation)));
    }

    /** A text with the names of things put in for {@code <name>}. */
    String resolved(String text) {
        String resolved = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            resolved = resolved.replace("<" + name.getKey() + ">", name.getValue());
        }
        return resolved;
    }
}

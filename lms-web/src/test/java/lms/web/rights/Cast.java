package lms.web.rights;

import java.util.EnumMap;
import java.util.HashMap;
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

    private final Map<Relation, String> emails = new EnumMap<>(Relation.class);
    private final Map<Relation, Visitor> visitors = new EnumMap<>(Relation.class);
    private final Map<String, String> names = new HashMap<>();

    private Cast() {}

    static Cast nobody() {
        return new Cast();
    }

    static Cast gathered() {
        Cast cast = new Cast();
        cast.emails.put(Relation.LEARNER, "learner@demo.example");
        cast.emails.put(Relation.STRANGER, "learner10@demo.example");
        cast.emails.put(Relation.COACH, "learner5@demo.example");
        cast.emails.put(Relation.OFFICER, "officer@demo.example");
        cast.emails.put(Relation.OTHER_OFFICER, "learner6@demo.example");
        cast.emails.put(Relation.AUTHOR, "author@demo.example");
        cast.emails.put(Relation.REVIEWER, "learner8@demo.example");
        cast.emails.put(Relation.ADMINISTRATOR, "admin@demo.example");
        cast.emails.put(Relation.AUDITOR, "learner11@demo.example");
        cast.giveRoles();
        cast.findCohorts();
        cast.makeACoach();
        cast.findTheRest();
        return cast;
    }

    /** By two administrators, of whom the first makes the second. */
    private void giveRoles() {
        give("Demo learner 9", "ADMINISTRATOR", "SITE:");
        give("Demo learner 6", "OFFICER", "UNIT:/england/north-west/manchester/");
        give("Demo learner 8", "REVIEWER", "CURRICULUM:organiser-training");
        give("Demo learner 11", "AUDITOR", "SITE:");
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
        note(administrator.get("/admin/people").body(), "given", "/admin/people/([^\"/]+)\"[^>]*>" + name + "<");
        administrator.postFrom("/me", resolved("/admin/people/<given>/roles"), Map.of("role", role, "place", place));
    }

    private void makeACoach() {
        var invited = Map.of("addresses", emails.getOrDefault(Relation.COACH, ""), "part", "COACH");
        visitor(Relation.OFFICER).postFrom("/me", resolved("/cohorts/<cohort>/people"), invited);
        visitor(Relation.COACH).postFrom("/me", resolved("/cohorts/<cohort>/place/coach"), Map.of());
    }

    private void findTheRest() {
        Visitor administrator = visitor(Relation.ADMINISTRATOR);
        note(administrator.get("/admin/people").body(), "person", "/admin/people/([^\"/]+)\"[^>]*>Demo learner 16<");
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

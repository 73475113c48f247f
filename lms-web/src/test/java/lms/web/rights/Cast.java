package lms.web.rights;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.it.Visitor;

/**
 * Somebody for each relation, and the things they ask for. Set up through the application, as people would: there is no
 * door for tests.
 */
final class Cast {

    private static final String TRAINER = "trainer@demo.example";

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
        cast.emails.put(Relation.COACH, TRAINER);
        cast.emails.put(Relation.OFFICER, "officer@demo.example");
        cast.emails.put(Relation.OTHER_OFFICER, "learner11@demo.example");
        cast.emails.put(Relation.AUTHOR, TRAINER);
        cast.emails.put(Relation.REVIEWER, TRAINER);
        cast.emails.put(Relation.ADMINISTRATOR, "admin@demo.example");
        cast.findCohorts();
        return cast;
    }

    /** The cohort that all is about, and another in another unit, in which the stranger asks for a place. */
    private void findCohorts() {
        String home = visitor(Relation.LEARNER).get("/me").body();
        note(home, "cohort", "/cohorts/([^\"/]+)/sessions/");
        note(home, "session", "/cohorts/[^\"/]+/sessions/([^\".]+)\\.ics");
        String course =
                visitor(Relation.STRANGER).get("/courses/your-first-campaign").body();
        note(course.replace(resolved("/<cohort>/"), ""), "other-cohort", "/cohorts/([^\"/]+)/place");
        visitor(Relation.STRANGER).postFrom("/me", resolved("/cohorts/<other-cohort>/place"), Map.of());
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

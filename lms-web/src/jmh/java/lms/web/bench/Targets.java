package lms.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is asked for: each connection is a learner of the demonstration, in the middle of a course. */
final class Targets {

    static final int CONNECTIONS = 4;
    private static final String COURSE = "/courses/your-first-campaign";
    private static final String LESSON = COURSE + "/doorstep-conversations";
    private static final String QUIZ = LESSON + "/quiz/q-doorstep";
    private static final Pattern QUESTION = Pattern.compile("/question/([a-z0-9-]+)");
    private static final Pattern OPTION = Pattern.compile("name=\"answer\" value=\"([^\"]+)\"");
    private static final List<String> QUERIES = List.of(
            "door+knocking", "listen", "data+protection", "canvas", "debrief", "opening", "leaflet+rules", "vote");

    static final int SMALL = 30;
    static final int LARGE = 3000;

    private final List<Person> learners;
    private final Person officer;
    private final List<Person> anybody;

    Targets(int port) {
        anybody = IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> new Person(port))
                .toList();
        learners = IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> Person.signedInAs("learner" + (number + 2) + "@demo.example", port))
                .toList();
        learners.forEach(Targets::begin);
        officer = Person.signedInAs("officer@demo.example", port);
        plan(SMALL);
        plan(LARGE);
    }

    /** A cohort that is called by the number of its places, if there is none yet. */
    private void plan(int places) {
        if (cohort(places).isEmpty()) {
            officer.once(officer.post(
                    "/cohorts/new",
                    Map.of(
                            "course", "your-first-campaign",
                            "name", String.valueOf(places),
                            "unit", "/wales/cardiff/",
                            "language", "en",
                            "delivery", "ONSITE",
                            "admission", "INVITATION",
                            "places", String.valueOf(places),
                            "starts", "2027-01-01",
                            "ends", "2027-03-01")));
        }
    }

    private List<String> cohort(int places) {
        return found(
                Pattern.compile("href=\"(/cohorts/[0-9a-f-]{36})\"[^>]*>" + places + "<"), officer.read("/cohorts"));
    }

    private Target roster(int people) {
        String page = cohort(people).get(0) + "/people";
        return Target.page(
                "roster of " + people,
                page,
                anybody.stream().map(unused -> officer).toList());
    }

    private static void begin(Person learner) {
        learner.once(learner.post(COURSE + "/enrol", Map.of()));
        learner.once(learner.post("/courses/how-we-learn-here/enrol", Map.of()));
        learner.once(learner.post(COURSE + "/first-canvass/complete", Map.of()));
    }

    List<Person> visitors() {
        return anybody;
    }

    List<Person> learners() {
        return learners;
    }

    Person anybody() {
        return anybody.get(0);
    }

    /** The signed-in lesson, as text. */
    String lessonText() {
        return learners.get(0).read(LESSON);
    }

    Target bare() {
        return Target.page("bare JAX-RS endpoint", "/beside/rest/bare", anybody);
    }

    Target file() {
        return Target.page("static page of the lesson's bytes", "/beside/page.html", anybody);
    }

    Target lesson() {
        return Target.page("lesson, signed in", LESSON, learners);
    }

    Target home() {
        return Target.page("learner's home", "/me", learners);
    }

    /** Everything that is measured against the bare endpoint. */
    List<Target> all() {
        return List.of(
                file(),
                lesson(),
                Target.page("course page", COURSE, learners),
                home(),
                new Target(
                        "search", 200, learners.stream().map(Targets::searching).toList()),
                new Target(
                        "quiz answer saved",
                        303,
                        learners.stream().map(Targets::answering).toList()),
                roster(SMALL),
                roster(LARGE));
    }

    private static IntFunction<byte[]> searching(Person person) {
        List<byte[]> requests =
                QUERIES.stream().map(query -> person.get("/search?q=" + query)).toList();
        return number -> requests.get(number % requests.size());
    }

    /** Another answer each time, so that each is a change that has to be kept. */
    private static IntFunction<byte[]> answering(Person person) {
        List<String> questions = found(QUESTION, person.read(QUIZ + "/check"));
        List<byte[]> requests = new ArrayList<>();
        List<String> pages = questions.stream()
                .map(question -> QUIZ + "/question/" + question)
                .toList();
        for (int option = 0; option < 2; option++) {
            for (String page : pages) {
                String answer = found(OPTION, person.read(page)).get(option);
                requests.add(person.post(page, Map.of("answer", answer, "go", "next", "attempt", "1")));
            }
        }
        return number -> requests.get(number % requests.size());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }
}

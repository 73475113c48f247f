package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written for facilitators, and what stands behind the options of a quiz, is in nothing that anybody else gets:
 * pages, styles, calendar files, mails, API answers, search and its corrections. The words are those of {@link Planted}.
 */
class FacilitatorTextIT extends SystemTest {

    private static final int MOST_PAGES = 4_000;
    private static final String LEARNER = "learner@demo.example";
    private static final String COACH = "trainer@demo.example";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern FOR_FACILITATORS =
            Pattern.compile("(?:" + Planted.NOTE + "|" + Planted.PLAN + "|" + Planted.SHEET + ")\\d+");
    private static final Pattern COHORT = Pattern.compile("/cohorts/([^\"/]+)/sessions/");
    private static final Pattern TIME_TAKEN = Pattern.compile("\"tookMs\":\\d+");
    private static final Pattern IN_JSON = Pattern.compile("\"(?:id|lesson|course|slug)\":\"([^\"]+)\"");

    /** So that there is a session with a run sheet, and a calendar file and a mail about it. */
    @BeforeAll
    static void aSessionWithARunSheetIsPlanned() {
        String home = Visitor.signedInAs(LEARNER).get("/me").body();
        var cohort = COHORT.matcher(home);
        assertThat(cohort.find()).isTrue();
        String sessions = "/cohorts/" + cohort.group(1) + "/sessions";
        var form = Map.ofEntries(
                Map.entry("title", "A day in one room"),
                Map.entry("date", "2031-03-01"),
                Map.entry("from", "10:00"),
                Map.entry("to", "16:00"),
                Map.entry("delivery", "ONSITE"),
                Map.entry("place", "The reading room"),
                Map.entry("runSheet", "a-day-in-one-room"),
                Map.entry("weeks", "1"));
        Answer planned = Visitor.signedInAs("officer@demo.example").postFrom(sessions, sessions, form);
        assertThat(planned.status()).as(planned.body()).isEqualTo(303);
    }

    @Test
    void curricula_arePlantedEverywhere() {
        assertThat(Planted.words(TestServer.curricula(), Planted.NOTE)).hasSizeGreaterThan(5);
        assertThat(Planted.words(TestServer.curricula(), Planted.PLAN)).hasSizeGreaterThan(10);
        assertThat(Planted.words(TestServer.curricula(), Planted.SHEET)).hasSizeGreaterThan(3);
        assertThat(Planted.words(TestServer.curricula(), Planted.FEEDBACK)).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", LEARNER, "learner10@demo.example", "officer@demo.example"})
    void textForFacilitators_isOnNothingThatOthersCanReach(String email) {
        Map<String, String> pages = crawl(visitor(email));
        assertThat(pages.keySet()).hasSizeGreaterThan(20).anyMatch(path -> path.endsWith(".css"));
        pages.forEach((path, body) -> {
            assertThat(FOR_FACILITATORS.matcher(body).results().toList())
                    .as("planted words on %s for %s", path, email)
                    .isEmpty();
            if (!path.endsWith("/result")) {
                assertThat(body).as("feedback on %s for %s", path, email).doesNotContain(Planted.FEEDBACK);
            }
        });
    }

    @Test
    void calendarFileOfALearner_isAmongWhatIsLookedAt() {
        assertThat(crawl(visitor(LEARNER)).keySet()).anyMatch(path -> path.endsWith(".ics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", LEARNER, "officer@demo.example"})
    void search_knowsNoneOfTheWords(String email) {
        Visitor visitor = visitor(email);
        for (String kind : List.of(Planted.NOTE, Planted.PLAN, Planted.SHEET, Planted.FEEDBACK)) {
            for (String word : Planted.words(TestServer.curricula(), kind).stream()
                    .limit(8)
                    .toList()) {
                String never = word.replace(Planted.WORD, "zqk");
                for (String address : List.of("/search?q=", "/api/v1/search?q=")) {
                    assertThat(found(visitor, address, word))
                            .as(address + word)
                            .isEqualTo(found(visitor, address, never));
                    assertThat(visitor.get(address + never).body()).doesNotContain(word);
                }
            }
        }
    }

    @Test
    void coach_readsIt() {
        Visitor coach = Visitor.signedInAs(COACH);
        Map<String, String> pages = crawl(coach);
        Stream.of(Planted.NOTE, Planted.PLAN, Planted.SHEET)
                .forEach(kind -> assertThat(pages.entrySet())
                        .as(kind)
                        .anyMatch(page -> page.getKey().startsWith("/facilitate/")
                                && page.getValue().contains(kind)));
    }

    private static String found(Visitor visitor, String address, String word) {
        String body = visitor.get(address + word).body().replace(word, "");
        return TIME_TAKEN.matcher(body).replaceAll("");
    }

    private static Visitor visitor(String email) {
        return email.isEmpty() ? new Visitor() : Visitor.signedInAs(email);
    }

    /** Every answer that links lead to, by its address, with the API besides. */
    private static Map<String, String> crawl(Visitor visitor) {
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> open =
                new ArrayDeque<>(List.of("/", "/me", "/courses", "/search?q=the", "/outbox", "/api/v1/courses"));
        while (!open.isEmpty()) {
            String path = open.removeFirst().replace("&amp;", "&");
            if (found.containsKey(path)) {
                continue;
            }
            assertThat(found.size()).as("pages: " + found.keySet()).isLessThan(MOST_PAGES);
            Answer answer = visitor.get(path);
            found.put(path, answer.body());
            answer.location().ifPresent(open::add);
            if (path.startsWith("/api/")) {
                IN_JSON.matcher(answer.body()).results().map(id -> id.group(1)).forEach(id -> {
                    open.add("/api/v1/courses/" + id);
                    open.add("/api/v1/lessons/" + id);
                });
            }
            LINK.matcher(answer.body()).results().map(link -> link.group(1)).forEach(open::add);
        }
        return found;
    }
}

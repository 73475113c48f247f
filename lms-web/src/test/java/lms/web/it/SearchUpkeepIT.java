package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.web.finding.offline.CannotReindex;
import lms.web.finding.offline.RunningServer;
import org.junit.jupiter.api.Test;

/** Who finds the notes for facilitators, what the index tells of itself, and that it can be made anew beside the work. */
class SearchUpkeepIT extends SystemTest {

    private static final String LEARNER = "learner@demo.example";
    private static final String COACH = "trainer@demo.example";
    private static final Path LESSON = Path.of("organiser-training", "lessons", "first-canvass.md");
    private static final Pattern NOTE = Pattern.compile(Planted.NOTE + "\\d+");
    private static final Pattern URL = Pattern.compile("href=\"(/facilitate/courses/[^\"#]*)");
    private static final int PATIENCE = 600;

    @Test
    void coach_findsTheNotesOfTheCourseAndIsLedToThem() throws IOException {
        String word = note();
        Visitor coach = Visitor.signedInAs(COACH);

        String answer = coach.get("/search?q=" + word).body();

        Matcher url = URL.matcher(answer);
        assertThat(url.find()).as(answer).isTrue();
        Answer led = coach.get(url.group(1));
        assertThat(led.status()).isEqualTo(303);
        assertThat(coach.get(led.location().orElseThrow()).body()).contains(word);
    }

    @Test
    void learner_findsNothingOfThemInHitsTotalsOrSuggestions() throws IOException {
        String word = note();
        Visitor learner = Visitor.signedInAs(LEARNER);

        assertThat(learner.get("/search?q=" + word).body()).doesNotContain("/facilitate/", "<mark");
        assertThat(learner.get("/search?q=kind:notes").body()).doesNotContain("/facilitate/", Planted.NOTE);
        assertThat(new Visitor().get("/api/v1/search?q=" + word).body()).contains("\"total\":0", "\"hits\":[]");
        assertThat(new Visitor().get("/api/v1/suggest?q=" + Planted.NOTE).body())
                .contains("\"suggestions\":[]");
        assertThat(learner.get("/facilitate/courses/your-first-campaign/lessons/first-canvass")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void health_tellsCallersOfThisMachineThatTheIndexIsWhole() {
        assertThat(Visitor.atTheMachine().get("/health/search").body()).isEqualTo("index ready\nbehind 0\n");
        assertThat(new Visitor()
                        .with("X-Forwarded-For", "192.0.2.1")
                        .get("/health/search")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.atTheMachine().get("/health/anything").status()).isEqualTo(404);
    }

    @Test
    void index_isMadeAnewOnRequestWhileSearchGoesOn() throws CannotReindex {
        Visitor visitor = Visitor.signedInAs(LEARNER);
        String before = total(visitor);
        List<String> meanwhile = new ArrayList<>();

        new RunningServer(TestServer.data(), PATIENCE)
                .reindex((done, total) -> meanwhile.add(total(visitor)), Waiting::pause);

        assertThat(meanwhile).allMatch(before::equals);
        assertThat(total(visitor)).isEqualTo(before);
    }

    private static String total(Visitor visitor) {
        Matcher total = Pattern.compile("\"total\":\\d+")
                .matcher(visitor.get("/api/v1/search?q=canvass").body());
        assertThat(total.find()).isTrue();
        return total.group();
    }

    private static String note() throws IOException {
        Matcher word = NOTE.matcher(Files.readString(TestServer.curricula().resolve(LESSON)));
        assertThat(word.find()).isTrue();
        return word.group();
    }
}

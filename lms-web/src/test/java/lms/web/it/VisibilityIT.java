package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know of which course: the public one everybody, the members' one people with an account, the third the enrolled. */
class VisibilityIT extends SystemTest {

    private static final String MEMBERS = "your-first-campaign";
    private static final String ENROLLED = "leading-a-session";

    @Test
    void publicCourse_isReadAndFoundWithoutAnAccount() {
        var visitor = new Visitor();
        assertThat(visitor.get("/courses/how-we-learn-here").status()).isEqualTo(200);
        assertThat(visitor.get("/courses/how-we-learn-here/taking-part").status())
                .isEqualTo(200);
        assertThat(visitor.get("/api/v1/courses/how-we-learn-here").status()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/lessons/taking-part").status()).isEqualTo(200);
        assertThat(visitor.get("/search?q=course").body()).contains("/courses/how-we-learn-here/");
        assertThat(visitor.get("/api/v1/search?q=course").body()).contains("\"course\":\"how-we-learn-here\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses/your-first-campaign", "/courses/your-first-campaign/first-canvass",
                "/courses/leading-a-session", "/courses/leading-a-session/opening-a-session"
            })
    void hiddenCourse_looksToAVisitorLikeOneThatIsNotThere(String path) {
        var visitor = new Visitor();
        Answer hidden = visitor.get(path);
        String missingPath = path.replaceAll("[a-z]", "z").replaceFirst("/z{7}", "/courses");
        Answer missing = visitor.get(missingPath);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().replace(path, "")).isEqualTo(missing.body().replace(missingPath, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/courses/your-first-campaign", "/api/v1/lessons/first-canvass",
                "/api/v1/courses/leading-a-session", "/api/v1/lessons/opening-a-session"
            })
    void hiddenCourse_isMissingInTheApiToo(String path) {
        Answer hidden = new Visitor().get(path);
        Answer missing = new Visitor().get("/api/v1/courses/none-such");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.header("Content-Type")).startsWith("application/problem+json");
        assertThat(hidden.body()).isEqualTo(missing.body());
    }

    @Test
    void search_tellsAVisitorNothingOfWhatIsHidden() {
        var visitor = new Visitor();
        for (String path : new String[] {"/search?q=canvass", "/search?q=canvas", "/search?q=facilitator+opening"}) {
            assertThat(visitor.get(path).body()).doesNotContain(MEMBERS, ENROLLED, "Your first campaign");
        }
        String answer = visitor.get("/api/v1/search?q=canvass+board").body();
        assertThat(answer).doesNotContain(MEMBERS, ENROLLED);
        assertThat(visitor.get("/courses").body()).doesNotContain(MEMBERS, ENROLLED);
        assertThat(visitor.get("/api/v1/courses").body()).doesNotContain(MEMBERS, ENROLLED);
    }

    @Test
    void cookie_doesNotOpenTheApi() {
        Visitor learner = Visitor.signedInAs("learner@demo.example");
        assertThat(learner.get("/courses/your-first-campaign").status()).isEqualTo(200);
        assertThat(learner.get("/api/v1/courses/your-first-campaign").status()).isEqualTo(404);
    }

    @Test
    void courseForEnrolledPeople_existsForThemOnly() {
        Visitor enrolled = Visitor.signedInAs("learner@demo.example");
        Visitor member = Visitor.signedInAs("learner24@demo.example");
        Visitor officer = Visitor.signedInAs("officer@demo.example");
        assertThat(enrolled.get("/courses/leading-a-session").status()).isEqualTo(200);
        assertThat(enrolled.get("/search?q=opening").body()).contains(ENROLLED);
        assertThat(member.get("/courses/leading-a-session").status()).isEqualTo(404);
        assertThat(member.get("/courses").body()).doesNotContain(ENROLLED);
        assertThat(member.get("/search?q=opening").body()).doesNotContain(ENROLLED);
        assertThat(member.get("/courses/your-first-campaign").status()).isEqualTo(200);
        assertThat(officer.get("/courses/leading-a-session").status())
                .as("an officer plans cohorts of it")
                .isEqualTo(200);
        assertThat(officer.postFrom("/me", "/courses/leading-a-session/enrol", Map.of())
                        .status())
                .as("but does not take a place by that")
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "organiser-training, your-first-campaign, first-canvass",
        "welcome, how-we-learn-here, taking-part",
        "training-the-trainers, leading-a-session, opening-a-session"
    })
    void facilitatorText_isInNothingALearnerCanGet(String curriculum, String course, String lesson) throws Exception {
        List<String> secrets = facilitatorSentences(Path.of("..", "curricula", curriculum, "lessons", lesson + ".md"));
        assertThat(secrets).isNotEmpty();
        Visitor learner = Visitor.signedInAs("learner@demo.example");
        String page = learner.get("/courses/" + course + "/" + lesson).body();
        String api = new Visitor().get("/api/v1/lessons/" + lesson).body();
        for (String secret : secrets) {
            assertThat(page).doesNotContain(secret);
            assertThat(api).doesNotContain(secret);
            String query =
                    URLEncoder.encode(secret.split(" ", 3)[0] + " " + secret.split(" ", 3)[1], StandardCharsets.UTF_8);
            String found = learner.get("/search?q=" + query).body().replaceAll("</?mark>", "");
            assertThat(found).doesNotContain(secret);
        }
    }

    /** Runs of plain words out of the blocks for facilitators, but for what learners read elsewhere in the lesson. */
    private static List<String> facilitatorSentences(Path lesson) throws IOException {
        String text = Files.readString(lesson);
        Pattern block = Pattern.compile("(?ms)^:::+ ?facilitator.*?^:::+$");
        String forAll = block.matcher(text).replaceAll("");
        return block.matcher(text)
                .results()
                .flatMap(found -> Pattern.compile("[A-Za-z]+(?: [A-Za-z]+){4,}")
                        .matcher(found.group())
                        .results())
                .map(MatchResult::group)
                .filter(sentence -> !forAll.contains(sentence))
                .toList();
    }
}

package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sees with a token, and that nothing else takes one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensIT extends SystemTest {

    private static final Pattern TOKEN = Pattern.compile("lms_pat_[A-Za-z0-9_-]{49}");
    private static final String HERE = "/me/security/tokens";
    private static final String FOR_ENROLLED = "/api/v1/courses/leading-a-session";

    private String courses = "";
    private String search = "";

    @BeforeAll
    void tokens() {
        Visitor learner = Visitor.signedInAs("learner@demo.example");
        courses = make(learner, "courses:read");
        search = make(learner, "search:read");
    }

    @Test
    void program_readsWhatItsPersonMayRead() {
        assertThat(new Visitor().get(FOR_ENROLLED).status()).isEqualTo(404);
        assertThat(with(courses).get(FOR_ENROLLED).status()).isEqualTo(200);
        assertThat(with(courses).get("/api/v1/courses").body()).contains("leading-a-session", "your-first-campaign");
        assertThat(with(courses).get("/api/v1/lessons/opening-a-session").status())
                .isEqualTo(200);
        assertThat(with(search).get("/api/v1/search?q=opening").body()).contains("leading-a-session");
        assertThat(new Visitor().get("/api/v1/search?q=opening").body()).doesNotContain("leading-a-session");
    }

    @Test
    void somebodyElsesProgram_readsOnlyWhatTheyMay() {
        String other = make(Visitor.signedInAs("learner24@demo.example"), "courses:read");

        assertThat(with(other).get("/api/v1/courses/your-first-campaign").status())
                .isEqualTo(200);
        Answer hidden = with(other).get(FOR_ENROLLED);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body())
                .isEqualTo(with(other).get("/api/v1/courses/none-such").body());
    }

    @Test
    void role_givesAProgramNothing() {
        Visitor administrator = Visitor.signedInAs("admin@demo.example");
        assertThat(administrator.get("/courses/leading-a-session").status())
                .as("an administrator plans cohorts of it")
                .isEqualTo(200);

        assertThat(with(make(administrator, "courses:read")).get(FOR_ENROLLED).status())
                .isEqualTo(404);
    }

    @Test
    void token_opensItsScopeOnly() {
        Answer refused = with(courses).get("/api/v1/search?q=opening");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer error=\"insufficient_scope\"");
        assertThat(with(search).get("/api/v1/courses").status()).isEqualTo(403);
        assertThat(with(search).get("/api/v1/nothing").status()).isEqualTo(403);
    }

    @Test
    void whatIsRefused_looksTheSameForWhateverReason() {
        Visitor learner = Visitor.signedInAs("learner12@demo.example");
        String ended = make(learner, "courses:read");
        assertThat(with(ended).get("/api/v1/courses").status()).isEqualTo(200);
        learner.postFrom(HERE, HERE + "/end", Map.of());

        Answer gone = with(ended).get("/api/v1/courses");
        Answer unknown = with(changed(courses)).get("/api/v1/courses");
        Answer nonsense = with("nonsense").get("/api/v1/courses");

        assertThat(gone.status()).isEqualTo(401);
        assertThat(gone.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(gone.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(gone.body()).isEqualTo(unknown.body()).isEqualTo(nonsense.body());
        assertThat(gone.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet())
                .isEqualTo(nonsense.headers().map().keySet());
    }

    @Test
    void pages_takeNoToken() {
        assertThat(with(courses).get("/me").status()).isEqualTo(303);
        assertThat(with(courses).get(HERE).status()).isEqualTo(303);
        assertThat(with(courses).get("/courses/leading-a-session").status()).isEqualTo(404);
        assertThat(with(courses).get("/search?q=opening").body()).doesNotContain("leading-a-session");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/courses/leading-a-session",
                "/%61pi/v1/courses/leading-a-session",
                "/api;x=1/v1/courses/leading-a-session",
                "//api/v1/courses/leading-a-session",
                "/api/v1/%63ourses/leading-a-session",
                "/./api/v1/courses/leading-a-session",
                "/me/../api/v1/courses/leading-a-session"
            })
    void api_takesNoCookie_howeverItsAddressIsWritten(String path) {
        Answer answer = Visitor.signedInAs("learner@demo.example").get(path);

        assertThat(answer.status()).as(path).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("\"modules\"");
    }

    @Test
    void token_isShownOnce_andKeptNowhere() {
        Visitor learner = Visitor.signedInAs("learner@demo.example");

        assertThat(learner.get(HERE).body()).doesNotContainPattern(TOKEN).contains("for the test");
        assertThat(learner.postFrom(HERE, HERE, Map.of("name", "x", "scopes", "courses:read", "days", "1"))
                        .status())
                .isEqualTo(422);
    }

    private static String make(Visitor person, String scope) {
        Answer page = person.postFrom(HERE, HERE, Map.of("name", "for the test", "scopes", scope, "days", "7"));
        assertThat(page.header("Cache-Control")).contains("no-store");
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group();
    }

    private static Visitor with(String token) {
        return new Visitor().with("Authorization", "Bearer " + token);
    }

    /** The like of a token, with the right check, that nobody made. */
    private static String changed(String token) {
        String secret = new StringBuilder(token.substring(8, 51)).reverse().toString();
        return lms.web.token.domain.TokenText.of(secret);
    }
}

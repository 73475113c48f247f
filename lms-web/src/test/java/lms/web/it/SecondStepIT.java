package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lms.web.account.usecase.DemoAccounts;
import lms.web.shared.secret.OneTimeCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two steps at sign-in, as a browser without scripts sees them, and as somebody tries to get around them. */
class SecondStepIT extends SystemTest {

    private static final String STEP = "/sign-in/second-step";
    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\"><code>([A-Z2-7 ]+)</code>");
    private static final Pattern OFFERED = Pattern.compile("name=\"offered\" value=\"([^\"]+)\"");
    private static final Pattern PAPER = Pattern.compile("\\b[0-9a-z]{5}-[0-9a-z]{5}\\b");

    /** Somebody with a second step: what their app makes codes from, and their codes on paper. */
    private record Held(String email, String secret, List<String> paper) {}

    @Test
    void signIn_takesBothSteps_changesItsCookieAtEach_andLeadsWhereOneWanted() {
        Held held = setUp("learner18@demo.example");
        Visitor visitor = new Visitor();
        Answer first = password(visitor, held);
        assertThat(first.location()).contains(STEP);
        String pending = visitor.cookie().orElseThrow();
        assertThat(visitor.get(STEP).body()).contains("autocomplete=\"one-time-code\"");

        Answer wrong = visitor.post(STEP, Map.of("code", "000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("This code is wrong");

        Answer done = visitor.post(STEP, Map.of("code", next(held)));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).contains("/courses");
        assertThat(done.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(visitor.cookie().orElseThrow()).isNotEqualTo(pending);
        assertThat(visitor.get("/me").status()).isEqualTo(200);
        assertThat(with(pending).get("/me").location().orElse(""))
                .as("the first cookie")
                .startsWith("/sign-in");
        assertThat(with(pending).get(STEP).location()).as("the first cookie").contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me",
                "/me/security",
                "/me/security/second-step",
                "/me/security/passkeys",
                "/me/security/password",
                "/me/security/tokens",
                "/me/confirm",
                "/cohorts",
                "/admin",
                "/admin/people",
                "/author",
                "/courses/your-first-campaign/first-canvass/quiz/q-canvass"
            })
    void firstStepAlone_opensNothing(String path) {
        Held held = Taken.HELD;
        Visitor visitor = Taken.PENDING;
        assertThat(visitor.get(path).location().orElse("open"))
                .as("%s of %s", path, held.email())
                .startsWith("/sign-in?return=");
    }

    @Test
    void firstStepAlone_cannotConfirmOrTurnTheSecondOff() {
        Visitor visitor = Taken.PENDING;
        for (String path :
                List.of("/me/confirm", "/me/security/second-step/remove", "/me/security/second-step/codes")) {
            Answer answer = visitor.post(path, Map.of("password", DemoAccounts.PASSWORD));
            assertThat(answer.location().orElse("done")).as(path).startsWith("/sign-in");
        }
    }

    @Test
    void code_countsOnce_andSoDoesOneOnPaper() {
        Held held = setUp("learner20@demo.example");
        String paper = held.paper().get(3);
        assertThat(step(held, paper).location()).contains("/courses");
        assertThat(step(held, paper).status()).isEqualTo(422);
        String code = next(held);
        assertThat(step(held, code).location()).contains("/courses");
        assertThat(step(held, code).status()).isEqualTo(422);
    }

    @Test
    void guessing_isSlowedDown_andTheRightPasswordGivesNoNewTries() {
        Held held = setUp("learner21@demo.example");
        int tries = 0;
        Answer answer = step(held, "000000");
        while (answer.status() == 422 && tries < 10) {
            tries++;
            answer = step(held, "000000");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(tries).isLessThan(5);
    }

    /** The password, and then a code; whatever is refused first is the answer. */
    private static Answer step(Held held, String code) {
        Visitor visitor = new Visitor();
        Answer first = password(visitor, held);
        return first.status() == 303 ? visitor.post(STEP, Map.of("code", code)) : first;
    }

    private static Answer password(Visitor visitor, Held held) {
        return visitor.post(
                "/sign-in", Map.of("email", held.email(), "password", DemoAccounts.PASSWORD, "return", "/courses"));
    }

    private static Visitor with(String cookie) {
        return new Visitor().with("Cookie", "__Host-lms=" + cookie);
    }

    /** Somebody gives what the page shows to their app, and types what that shows. */
    private static Held setUp(String email) {
        Visitor visitor = Visitor.signedInAs(email);
        String page = visitor.get("/me/security/second-step").body();
        String secret = found(SECRET, page).replace(" ", "");
        String code = OneTimeCodes.code(secret, Instant.now());
        String codes = visitor.postFrom(
                        "/me", "/me/security/second-step", Map.of("code", code, "offered", found(OFFERED, page)))
                .body();
        List<String> paper =
                PAPER.matcher(codes).results().map(match -> match.group()).toList();
        assertThat(paper).hasSize(10);
        return new Held(email, secret, paper);
    }

    /** What the app will show next, which counts already: set-up has used what it shows now. */
    private static String next(Held held) {
        return OneTimeCodes.code(held.secret(), Instant.now().plusSeconds(30));
    }

    private static String found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page));
    }

    /** Somebody who has taken the first step only; the same for all who try with it. */
    private static final class Taken {
        static final Held HELD = setUp("learner19@demo.example");
        static final Visitor PENDING = pending();

        private static Visitor pending() {
            Visitor visitor = new Visitor();
            password(visitor, HELD);
            return visitor;
        }
    }
}

package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import lms.web.testkit.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody takes over an account: the cases of Keycloak's tests against brute force, and of our own threat model, against
 * the running system. What needs a hand on the clock is in the tests of the use cases.
 */
class TakeoverIT extends SystemTest {

    private static final Pattern COOKIE = Pattern.compile(
            "__Host-lms=[^;]*;(?=.*\\bSecure\\b)(?=.*\\bHttpOnly\\b)(?=.*\\bSameSite=Lax\\b)(?=.*\\bPath=/(;|$))(?!.*Domain).*");
    private static final int FREE_TRIES = 5;
    private static final String WRONG = "not the password of anybody";

    @Test
    void guesses_are_slowed_down_wherever_they_come_from_and_however_the_address_is_written() {
        Invited ann = Invited.as("takeover.case");
        List<String> spellings = List.of(
                ann.email(),
                ann.email().toUpperCase(Locale.ROOT),
                " " + ann.email(),
                "Takeover.Case" + ann.email().substring(13),
                ann.email() + "\t");

        for (String spelling : spellings) {
            assertThat(signIn(new Visitor(), spelling, WRONG).status()).isEqualTo(422);
        }

        for (String spelling : spellings) {
            Answer refused = signIn(new Visitor(), spelling, Invited.PASSWORD);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 4);
            assertThat(refused.body())
                    .contains("Try again in")
                    .containsIgnoringCase(ann.email().substring(13));
            assertThat(refused.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void whoever_waits_gets_in_because_tries_that_are_refused_make_the_wait_no_longer() {
        Invited ann = Invited.as("takeover.wait");
        exhaust(ann.email());
        assertThat(signIn(new Visitor(), ann.email(), Invited.PASSWORD).status())
                .isEqualTo(429);

        int status = Waiting.until(
                "a sign-in",
                () -> Optional.of(signIn(new Visitor(), ann.email(), Invited.PASSWORD)
                                .status())
                        .filter(answered -> answered != 429));
        assertThat(status).isEqualTo(303);
    }

    @Test
    void refusal_says_the_same_of_an_address_without_an_account() {
        Invited ann = Invited.as("takeover.same");
        String nobody = ann.email().replace("same", "none");
        exhaust(ann.email());
        exhaust(nobody);

        Answer known = signIn(new Visitor(), ann.email(), WRONG);
        Answer unknown = signIn(new Visitor(), nobody, WRONG);

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(429);
        assertThat(withoutWait(unknown.body().replace(nobody, ann.email()))).isEqualTo(withoutWait(known.body()));
    }

    @Test
    void fifty_guesses_at_once_are_no_more_than_five() {
        Invited ann = Invited.as("takeover.race");
        var looked = new AtomicInteger();

        Race.of(50, () -> {
            int status = signIn(new Visitor(), ann.email(), WRONG).status();
            assertThat(status).isIn(422, 429);
            return status == 422 ? looked.incrementAndGet() : 0;
        });

        assertThat(looked.get()).isLessThanOrEqualTo(FREE_TRIES);
    }

    @Test
    void all_ways_that_take_a_secret_share_one_limit() {
        Invited ann = Invited.as("takeover.ways");
        Visitor signedIn = ann.signedIn();
        String link = ann.link("/sign-in/link");
        exhaust(ann.email());

        assertThat(new Visitor().post(link, Map.of()).status()).isEqualTo(429);
        assertThat(signedIn.postFrom("/me", "/me/confirm", Map.of("password", Invited.PASSWORD))
                        .status())
                .isEqualTo(429);
        assertThat(signIn(new Visitor(), ann.email(), Invited.PASSWORD).status())
                .isEqualTo(429);
    }

    @Test
    void reset_does_not_unlock_and_ends_every_sign_in() {
        Invited ann = Invited.as("takeover.reset");
        Visitor thief = ann.signedIn();
        String link = ann.link("/forgotten");
        String next = "moss under seven bridges";
        exhaust(ann.email());

        Answer reset = new Visitor().post(link, Map.of("password", next));

        assertThat(reset.location()).hasValue("/sign-in?new=password");
        assertThat(reset.header("Set-Cookie")).isEmpty();
        assertThat(signIn(new Visitor(), ann.email(), next).status()).isEqualTo(429);
        assertThat(thief.get("/me").location().orElse("")).startsWith("/sign-in");
        assertThat(new Visitor().get(link).status()).isEqualTo(404);
        assertThat(new Visitor().post(link, Map.of("password", next)).status()).isEqualTo(404);
        assertThat(ann.mail("Your password was changed")).contains("/forgotten");
    }

    @Test
    void link_of_a_mail_is_used_up_by_its_button_and_not_by_being_looked_at() {
        Invited ann = Invited.as("takeover.link");
        String link = ann.link("/sign-in/link");
        for (int scanner = 0; scanner < 3; scanner++) {
            Answer looked = new Visitor().get(link);
            assertThat(looked.status()).isEqualTo(200);
            assertThat(looked.header("Cache-Control")).contains("no-store");
            assertThat(looked.header("Referrer-Policy")).isEqualTo("same-origin");
        }

        Visitor browser = new Visitor();
        assertThat(browser.post(link, Map.of()).location()).hasValue("/me");
        assertThat(browser.get("/me").status()).isEqualTo(200);
        assertThat(new Visitor().post(link, Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "X-Forwarded-Host", "Forwarded", "X-Forwarded-Server", "X-Original-Host"})
    void links_lead_to_the_site_whatever_host_a_request_names(String header) throws IOException {
        Invited ann = Invited.as("takeover.host." + header.toLowerCase(Locale.ROOT));
        String host = header.equals("Host") ? "evil.example" : "127.0.0.1:" + TestServer.BASE.getPort();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", host);
        headers.put(header, header.equals("Forwarded") ? "host=evil.example" : "evil.example");

        String status = raw("/forgotten", "email=" + encoded(ann.email()), headers);

        assertThat(status).contains(" 303 ");
        assertThat(ann.mail("/forgotten/"))
                .contains(TestServer.BASE + "/forgotten/")
                .doesNotContain("evil");
    }

    @Test
    void cookie_that_somebody_planted_never_becomes_a_sign_in() {
        Invited ann = Invited.as("takeover.fixation");
        String planted = "A".repeat(43);
        Visitor victim = new Visitor().with("Cookie", "__Host-lms=" + planted);

        Answer entered = signIn(victim, ann.email(), Invited.PASSWORD);

        assertThat(entered.status()).isEqualTo(303);
        assertThat(victim.cookie().orElseThrow()).isNotEqualTo(planted);
        assertThat(new Visitor()
                        .with("Cookie", "__Host-lms=" + planted)
                        .get("/me")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void signing_in_again_ends_the_sign_in_that_the_browser_had() {
        Invited ann = Invited.as("takeover.again");
        Visitor browser = ann.signedIn();
        String first = browser.cookie().orElseThrow();

        browser.postFrom("/me", "/sign-in", Map.of("email", ann.email(), "password", Invited.PASSWORD));

        assertThat(browser.cookie().orElseThrow()).isNotEqualTo(first);
        assertThat(new Visitor()
                        .with("Cookie", "__Host-lms=" + first)
                        .get("/me")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void sign_in_that_was_ended_from_another_browser_opens_nothing() {
        Invited ann = Invited.as("takeover.ended");
        Visitor lost = ann.signedIn();
        Visitor here = ann.signedIn();

        String end = "action=\"(/me/security/sign-ins/[0-9a-f-]{36}/end)\"";
        List<String> ends = Pattern.compile(end)
                .matcher(here.get("/me/security").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ends).as("all but this one").hasSize(2);
        ends.forEach(each ->
                assertThat(here.postFrom("/me", each, Map.of()).location()).hasValue("/me/security?done=ended"));

        assertThat(lost.get("/me").status()).isEqualTo(303);
        assertThat(here.get("/me").status()).isEqualTo(200);
    }

    @Test
    void every_cookie_is_for_this_host_over_https_alone_and_out_of_reach_of_scripts() {
        Invited ann = Invited.as("takeover.cookie");
        List<Answer> answers = new ArrayList<>(ann.making());
        Visitor visitor = new Visitor();
        answers.add(signIn(visitor, ann.email(), Invited.PASSWORD));
        answers.add(visitor.postFrom("/me", "/sign-out", Map.of()));
        answers.add(new Visitor().post(ann.link("/sign-in/link"), Map.of()));
        answers.add(ann.signedIn().postFrom("/me", "/sign-out/everywhere", Map.of()));

        List<String> cookies = answers.stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();

        assertThat(cookies).hasSize(5).allMatch(COOKIE.asMatchPredicate());
    }

    private static Answer signIn(Visitor visitor, String email, String password) {
        return visitor.post("/sign-in", Map.of("email", email, "password", password));
    }

    private static void exhaust(String email) {
        for (int tries = 0; tries < FREE_TRIES; tries++) {
            assertThat(signIn(new Visitor(), email, WRONG).status()).isEqualTo(422);
        }
    }

    private static String withoutWait(String page) {
        return page.replaceAll("Try again in \\d+ seconds?", "Try again later");
    }

    /** As no client would send it: with any host. */
    private static String raw(String path, String form, Map<String, String> headers) throws IOException {
        var request = new StringBuilder("POST " + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Sec-Fetch-Site: same-origin\r\nConnection: close\r\nX-Forwarded-For: ")
                .append(Visitor.addressOfItsOwn())
                .append("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                .append(form.length())
                .append("\r\n\r\n")
                .append(form);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), TestServer.BASE.getPort())) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

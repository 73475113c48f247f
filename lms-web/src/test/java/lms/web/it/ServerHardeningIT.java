package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server tells and takes, whoever asks. */
class ServerHardeningIT extends SystemTest {
    private static final long MUCH = 300L * 1024 * 1024;
    private static final Map<String, String> EXPECTED = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src"
                    + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp");

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/courses",
                "/sign-in",
                "/search?q=canvass",
                "/me",
                "/not-there",
                "/assets/not-there.css",
                "/api/v1/courses",
                "/api/v1/not-there",
                "/health/ready",
                "/error",
            })
    void every_answer_carries_every_header_once(String path) {
        Answer answer = visitor.get(path);

        EXPECTED.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
        assertSilent(answer);
    }

    @Test
    void pages_for_a_signed_in_person_are_kept_nowhere() {
        Visitor learner = Visitor.signedInAs("learner@demo.example");

        for (String path : List.of("/", "/me", "/courses", "/search?q=canvass", "/not-there", "/error")) {
            assertThat(learner.get(path).header("Cache-Control")).as(path).isEqualTo("private, no-store");
        }
    }

    @Test
    void answer_that_sets_the_cookie_is_kept_nowhere() {
        Answer answer = visitor.post("/sign-in", Map.of("email", "learner@demo.example", "password", "learn-by-doing"));

        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/not-there",
                "/assets/",
                "/assets/../WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.wadl",
                "/openapi",
                "/metrics",
                "/health",
                "/error",
                "/api/v1/application.wadl",
                "/lms",
                "/courses/%2e%2e/%2e%2e/etc/passwd",
                "/a%00b",
                "/a%5cb",
                "//another.example/x",
                "/index.jsp",
            })
    void unknown_path_is_not_found(String path) {
        Answer answer = visitor.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertSilent(answer);
    }

    /** PostgreSQL keeps NUL in no text, and would answer with a fault. */
    @Test
    void nul_in_a_query_or_a_form_is_refused() {
        Visitor administrator = Visitor.signedInAs("admin@demo.example");

        assertThat(administrator.get("/admin/people?q=%00").status()).isEqualTo(400);
        assertThat(visitor.post("/sign-in", Map.of("email", "a\0@demo.example", "password", "x"))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND", "BREW", "CONNECTED"})
    void unknown_method_is_not_allowed(String method) {
        for (String path : List.of("/", "/courses", "/api/v1/courses", "/assets/app.css", "/health/ready")) {
            Answer answer = visitor.send(method, path, BodyPublishers.noBody());

            assertThat(answer.status()).as(path).isEqualTo(405);
            assertSilent(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void method_that_a_page_does_not_have_is_refused(String method) {
        for (String path : List.of("/", "/courses", "/api/v1/courses", "/assets/app.css", "/health/ready")) {
            Answer answer = visitor.send(method, path, "text/plain", BodyPublishers.ofString("x"));

            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertSilent(answer);
        }
    }

    @Test
    void malformed_json_is_refused() {
        List<String> documents = List.of("", "{", "[", "\"", "{\"a\":}", "nul", "\u0000", "[".repeat(100_000));
        for (String path : List.of("/api/v1/courses", "/api/v1/search", "/sign-in", "/")) {
            for (String document : documents) {
                Answer answer = visitor.send("POST", path, "application/json", BodyPublishers.ofString(document));

                assertThat(answer.status()).as(path).isBetween(400, 499);
                assertSilent(answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void body_of_300_megabytes_is_refused(boolean chunked) throws IOException {
        for (String path : List.of("/sign-in", "/api/v1/courses", "/", "/assets/app.css", "/not-there")) {
            assertThat(statusOfFlood(path, chunked)).as(path).isEqualTo("HTTP/1.1 413");
        }
        assertThat(visitor.get("/courses").status()).isEqualTo(200);
    }

    @Test
    void small_chunked_form_is_read_like_any_other() throws IOException {
        String form = "email=learner%40demo.example&password=learn-by-doing";
        String answer =
                raw("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(form.length()) + "\r\n" + form + "\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 303");
    }

    @Test
    void long_addresses_and_many_parameters_are_refused() {
        assertThat(visitor.get("/" + "a".repeat(2_000)).status()).isEqualTo(414);
        assertThat(visitor.get("/search?q=" + "a".repeat(5_000)).status()).isEqualTo(414);
        assertThat(visitor.get("/search?q=a" + "&b=c".repeat(200)).status()).isEqualTo(400);
        assertThat(visitor.get("/search?q=" + "a".repeat(20_000)).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\n\r\n",
                "GET\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
            })
    void malformed_request_tells_nothing(String request) throws IOException {
        String answer = raw(request);

        assertThat(answer).doesNotContainIgnoringCase("payara", "grizzly", "glassfish", "exception", "\tat ");
        assertThat(answer).doesNotStartWith("HTTP/1.1 500");
    }

    @Test
    void headers_of_a_megabyte_are_refused() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(1_000_000) + "\r\n\r\n");

        assertThat(answer).doesNotStartWith("HTTP/1.1 5").doesNotContainIgnoringCase("payara", "grizzly");
    }

    @Test
    void health_tells_callers_of_this_machine_up_or_down_and_others_nothing() {
        assertThat(Visitor.atTheMachine().get("/health/live").body()).isEqualTo("up");
        assertThat(new Visitor()
                        .with("X-Forwarded-For", "192.0.2.1")
                        .get("/health/ready")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void text_is_compressed_when_asked() {
        Answer answer = new Visitor().with("Accept-Encoding", "gzip").get("/courses");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void the_server_listens_on_one_port_of_this_machine_only() {
        List<ListeningSockets.Listener> listeners = ListeningSockets.ofProcessOn(TestServer.BASE.getPort());

        assertThat(listeners)
                .singleElement()
                .satisfies(only -> assertThat(only.loopback()).isTrue());
    }

    private static void assertSilent(Answer answer) {
        String all = answer.headers().map() + answer.body();
        assertThat(answer.status()).isLessThan(500);
        assertThat(all)
                .doesNotContainIgnoringCase("payara", "grizzly", "glassfish", "eclipselink", "jersey", "6.2025")
                .doesNotContain("Exception", "\tat ", "java.lang", "lms.web.");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "x-frame-options-2");
    }

    /** Sends a huge body until the server answers or all is sent; the status line. */
    private static String statusOfFlood(String path, boolean chunked) throws IOException {
        byte[] block = new byte[1024 * 1024];
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TestServer.BASE.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n"
                            + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + MUCH) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                for (long sent = 0; sent < MUCH && socket.getInputStream().available() == 0; sent += block.length) {
                    if (chunked) {
                        out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(block);
                    if (chunked) {
                        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                }
            } catch (IOException e) {
                // The server has had enough and closed; its answer may still be there to read.
                assertThat(e).hasMessageFindingMatch("(?i)broken pipe|reset");
            }
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TestServer.BASE.getPort())) {
            socket.setSoTimeout(2_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // The server has had enough and closed; its answer may still be there to read.
                assertThat(e).hasMessageFindingMatch("(?i)broken pipe|reset");
            }
            return readWhatComes(socket.getInputStream());
        }
    }

    /** Until the server closes or falls silent: a keep-alive answer has no end of its own. */
    private static String readWhatComes(InputStream in) {
        StringBuilder text = new StringBuilder();
        try {
            byte[] block = new byte[8192];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                text.append(new String(block, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // Closed without an answer, or nothing more within two seconds: what came is the answer.
            return text.toString();
        }
        return text.toString();
    }
}

package lms.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.web.account.usecase.DemoAccounts;

/**
 * Somebody who visits with a browser as simple as can be: no scripts, no redirects followed. Keeps the one cookie itself,
 * since HTTP clients do not send Secure cookies over http, though browsers do on the own machine.
 */
public final class Visitor {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Pattern COOKIE = Pattern.compile("__Host-lms=([^;]*).*");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final Map<String, String> extraHeaders = new LinkedHashMap<>(Map.of("X-Forwarded-For", addressOfItsOwn()));
    private Optional<String> cookie = Optional.empty();

    /** A network address that nobody else has (RFC 2544), so that nobody is slowed down for what others did. */
    public static String addressOfItsOwn() {
        int number = VISITORS.incrementAndGet();
        return "198." + (18 + (number >> 16)) + "." + (number >> 8 & 0xff) + "." + (number & 0xff);
    }

    /** Somebody who has signed in as one of {@link DemoAccounts}. */
    public static Visitor signedInAs(String email) {
        Visitor visitor = new Visitor();
        Answer answer = visitor.post("/sign-in", Map.of("email", email, "password", DemoAccounts.PASSWORD));
        if (visitor.cookie.isEmpty()) {
            throw new AssertionError("Could not sign in as " + email + ": " + answer.status());
        }
        return visitor;
    }

    /** Somebody at the machine itself, whom no proxy speaks for. */
    public static Visitor atTheMachine() {
        Visitor visitor = new Visitor();
        visitor.extraHeaders.remove("X-Forwarded-For");
        return visitor;
    }

    /** The same browser, which can be given headers of its own. */
    public Visitor copy() {
        Visitor copy = new Visitor();
        copy.cookie = cookie;
        copy.extraHeaders.putAll(extraHeaders);
        return copy;
    }

    /** Sends this header with every request from now on. */
    public Visitor with(String name, String value) {
        extraHeaders.put(name, value);
        return this;
    }

    /** Opens a page. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as a browser does: it tells that it comes from a page of the same site. */
    public Answer post(String path, Map<String, String> form) {
        return send(request(path)
                .header("Origin", TestServer.BASE.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    /** Sends a form with the token that the page at the same path, or any other signed-in page, carries. */
    public Answer postFrom(String page, String path, Map<String, String> form) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        token(get(page).body()).ifPresent(token -> fields.put("csrf", token));
        return post(path, fields);
    }

    /** Sends anything. */
    public Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(request(path).method(method, body));
    }

    /** Sends anything of a content type. */
    public Answer send(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        return send(request(path)
                .header("Origin", TestServer.BASE.toString())
                .header("Content-Type", contentType)
                .method(method, body));
    }

    /** The value of the cookie; empty before signing in. */
    public Optional<String> cookie() {
        return cookie;
    }

    private static Optional<String> token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(TestServer.BASE + path)).timeout(PATIENCE);
        cookie.ifPresent(value -> builder.header("Cookie", "__Host-lms=" + value));
        extraHeaders.forEach(builder::header);
        return builder;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body(), response.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        Matcher matcher = COOKIE.matcher(setCookie);
        if (matcher.matches()) {
            cookie = Optional.of(matcher.group(1)).filter(value -> !value.isEmpty());
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

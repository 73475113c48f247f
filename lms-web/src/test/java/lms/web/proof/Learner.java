package lms.web.proof;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A learner who answers a quiz over and over. They note what the server acknowledged, and what they had asked when it
 * fell silent: that one request may have been done or not.
 */
final class Learner implements Runnable {

    static final String QUIZ = "/courses/your-first-campaign/doorstep-conversations/quiz/q-doorstep";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern OPTION = Pattern.compile("name=\"answer\" value=\"([^\"]+)\"");
    private static final Pattern CHECKED = Pattern.compile("name=\"answer\" value=\"([^\"]+)\" checked");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("/question/([a-z0-9-]+)");
    private static final int SEE_OTHER = 303;

    private final String server;
    private final String email;
    private final Random random;
    private final AtomicInteger acknowledged;
    private String cookie = "";
    private String token = "";
    private List<String> questions = List.of();
    private QuizRecord known = QuizRecord.none();
    private QuizRecord perhaps = QuizRecord.none();
    private String failure = "";

    Learner(String server, String email, Random random, AtomicInteger acknowledged) {
        this.server = server;
        this.email = email;
        this.random = random;
        this.acknowledged = acknowledged;
    }

    static boolean answers(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void signInAndJoin() throws Exception {
        var in = post("/sign-in", Map.of("email", email, "password", "learn-by-doing"));
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        token = first(TOKEN, get("/me"));
        post("/courses/your-first-campaign/enrol", Map.of());
        questions = QUESTION.matcher(get(QUIZ + "/check"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Answers until the server is gone. */
    @Override
    public void run() {
        try {
            while (step()) {
                acknowledged.incrementAndGet();
            }
        } catch (IOException silence) {
            // The server was killed: what was asked last may have been done or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean step() throws IOException, InterruptedException {
        perhaps = known;
        boolean send = !known.answers().isEmpty()
                && known.answers().containsKey(known.openAttempt() + "/" + questions.get(questions.size() - 1))
                && random.nextInt(4) == 0;
        return send ? send() : answer();
    }

    private boolean answer() throws IOException, InterruptedException {
        String question = questions.get(random.nextInt(questions.size()));
        List<String> options = OPTION.matcher(get(QUIZ + "/question/" + question))
                .results()
                .map(found -> found.group(1))
                .toList();
        String option = options.get(random.nextInt(options.size()));
        perhaps = known.withAnswer(question, option);
        var answer = post(
                QUIZ + "/question/" + question,
                Map.of("answer", option, "go", "next", "attempt", Integer.toString(known.openAttempt())));
        return note(answer);
    }

    private boolean send() throws IOException, InterruptedException {
        perhaps = known.withSent();
        return note(post(QUIZ + "/send", Map.of("attempt", Integer.toString(known.openAttempt()))));
    }

    private boolean note(HttpResponse<String> answer) {
        if (answer.statusCode() != SEE_OTHER) {
            failure = email + " got " + answer.statusCode() + " from " + answer.uri();
            return false;
        }
        known = perhaps;
        return true;
    }

    /** Takes over what the database holds, once it was found to be right. */
    void trust(QuizRecord found) {
        known = found;
        perhaps = found;
    }

    boolean accepts(QuizRecord found) {
        return found.equals(known) || found.equals(perhaps);
    }

    /** What the page of the question shows as chosen. */
    String shown(String question) throws Exception {
        return first(CHECKED, get(QUIZ + "/question/" + question));
    }

    String email() {
        return email;
    }

    QuizRecord known() {
        return known;
    }

    AtomicInteger acknowledged() {
        return acknowledged;
    }

    String failure() {
        return failure;
    }

    String expectation() {
        return email + " knows of " + known + " and perhaps of " + perhaps;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private String get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + token + "&", ""));
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(30));
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }
}

package lms.web.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who works on a curriculum, with a browser as simple as can be. */
final class Trainer {

    static final String DESK = "/author/organiser-training";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern UPLOAD = Pattern.compile("action=\"([^\"]*/upload\\?token=[0-9a-f]+)\"");

    private final String server;
    private final String email;
    private String cookie = "";

    Trainer(String server, String email) {
        this.server = server;
        this.email = email;
    }

    void signIn() throws IOException, InterruptedException {
        var in = send(form("/sign-in", Map.of("email", email, "password", "learn-by-doing"), ""));
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).body();
    }

    /** Sends a form; gives the status. */
    int post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(form(path, fields, first(TOKEN, get("/me")))).statusCode();
    }

    /** A form that is ready to be sent, so that sending is all that is left to do. */
    HttpRequest.Builder prepared(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return form(path, fields, first(TOKEN, get("/me")));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Uploads an archive; gives the path of the offer. */
    String upload(byte[] archive) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(String.join(
                        "\r\n",
                        "--XyZ",
                        "Content-Disposition: form-data; name=\"archive\"; filename=\"training.zip\"",
                        "",
                        "")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(archive);
        form.writeBytes("\r\n--XyZ--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer = send(request(first(UPLOAD, get(DESK)))
                .header("Content-Type", "multipart/form-data; boundary=XyZ")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("The upload was answered with " + answer.statusCode());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields, String token) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + token + "&", ""));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(60));
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}

package lms.web.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends what no browser sends, with a word in every place where one can stand. */
final class Nuisance {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String OURS = "Sec-Fetch-Site: same-origin\r\n";

    private final int port;

    Nuisance(int port) {
        this.port = port;
    }

    /** Everything once with this word. */
    void with(String word) throws IOException {
        for (String request : requests(word)) {
            send(request);
        }
    }

    private static List<String> requests(String word) {
        return List.of(
                get("/" + word, ""),
                get("/courses/" + word + "/" + word, ""),
                get("/search?q=" + word, ""),
                get("/search?q=%22" + word + "%20AND%20(%20%5B*~%5E", ""),
                get("/search?q=" + word.repeat(400), ""),
                get("/search?" + word + "=" + word + "&q=%zz" + word, ""),
                get("/api/v1/search?q=" + word + "&page=" + word, ""),
                get("/api/v1/search?q=" + word + "&limit=" + word, ""),
                get("/search/suggestions?q=" + word.repeat(400), ""),
                get("/search/suggestions?q=%00%22" + word + "%EF%BF%BF*", ""),
                get("/api/v1/suggest?q=%zz" + word + "&limit=" + word, ""),
                get("/api/v1/" + word, "Authorization: Bearer lms_pat_" + word + "\r\n"),
                get("/api/v1/lessons/" + word, "Accept: " + word + "\r\n"),
                get("/invitation/" + word, ""),
                get("/admin/people?part=" + word, ""),
                get("/%2e%2e/" + word, ""),
                get("/" + word + "%00", ""),
                get("/" + word + "%zz", ""),
                get("/" + word + ";" + word + "=1", ""),
                get("/<" + word + ">", ""),
                get("/assets/" + word + ".css", ""),
                get("/" + word.repeat(2000), ""),
                get("http://" + word + "/" + word, ""),
                get("/me", "Cookie: __Host-lms=" + word + "\r\nCookie: lms=" + word + "\r\n"),
                get(
                        "/",
                        "Accept-Language: " + word + "\r\nUser-Agent: " + word + "\r\nReferer: http://" + word
                                + "/\r\n"),
                get("/", word + ": " + word + "\r\n"),
                get("/", "X-Forwarded-For: " + word + "\r\n"),
                get(
                        "/",
                        "Range: bytes=" + word + "\r\nIf-Modified-Since: " + word + "\r\nIf-None-Match: " + word
                                + "\r\n"),
                word + " / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
                "GET /" + word + " HTTP/" + word + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: " + word + "\r\nConnection: close\r\n\r\n",
                post("/sign-in", FORM + OURS, "email=" + word + "&password=" + word),
                post("/sign-in", FORM + OURS, "email=" + word + "%zz&" + word + "=%"),
                post("/sign-in", FORM + OURS, "email=" + word.repeat(200_000)),
                post("/sign-in", FORM, "email=" + word + "@example.org&password=" + word),
                post("/sign-in", "Content-Type: text/" + word + "\r\n" + OURS, word),
                post("/sign-in", "Content-Type: " + word + "\r\n" + OURS, word),
                post("/sign-in?" + word + "=" + word, FORM + OURS, "email=" + word + "&password=" + word),
                post(
                        "/sign-in",
                        "Content-Type: multipart/form-data; boundary=" + word + "\r\n" + OURS,
                        "--" + word + "\r\n"),
                post("/sign-in", "Content-Type: application/json\r\n" + OURS, "{\"email\": \"" + word),
                post("/api/v1/courses", "Content-Type: application/json\r\n" + OURS, "{\"" + word + "\": "),
                post("/" + word, FORM + OURS, word + "=" + word),
                "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n" + FORM + OURS
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + word + "\r\n" + word + "\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n" + FORM + OURS + "Content-Length: " + word + "\r\n\r\n");
    }

    private static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static String post(String target, String headers, String body) {
        return "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers + "Content-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private void send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException e) {
            // It waits for more than we have.
            return;
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).matches("(?i).*(reset|broken pipe).*")) {
                throw e;
            }
        }
    }
}

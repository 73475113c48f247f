package lms.web.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser: makes the bytes of their requests. Nobody is signed in at first. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final int port;
    private String cookie = "";
    private String token = "";

    Person(int port) {
        this.port = port;
    }

    static Person signedInAs(String email, int port) {
        Person person = new Person(port);
        Wire.Reply in = person.once(person.post("/sign-in", Map.of("email", email, "password", "learn-by-doing")));
        String set = Wire.header(in.head(), "set-cookie");
        if (set.isEmpty()) {
            throw new IllegalStateException("Cannot sign in as " + email + ": " + in.head());
        }
        person.cookie = set.substring(0, set.indexOf(';'));
        Matcher form = TOKEN.matcher(person.read("/me"));
        if (form.find()) {
            person.token = form.group(1);
        }
        return person;
    }

    byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + token + "&", ""));
        return ("POST " + path + " HTTP/1.1\r\n" + headers() + "Sec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A page as text. */
    String read(String path) {
        Wire.Reply reply = once(get(path));
        if (reply.status() != 200) {
            throw new IllegalStateException(path + " answers " + reply.status());
        }
        return text(reply);
    }

    static String text(Wire.Reply reply) {
        try {
            byte[] body = Wire.header(reply.head(), "content-encoding").equals("gzip")
                    ? new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes()
                    : reply.body();
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request on a connection of its own. */
    Wire.Reply once(byte[] request) {
        try (Wire wire = new Wire(port)) {
            return wire.send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String headers() {
        return "Host: 127.0.0.1:" + port + "\r\nUser-Agent: bench\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: opens pages, fills in the forms that stand on them, follows where they lead. */
final class Guest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern AREA =
            Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>\\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");

    private static final String BOUNDARY = "----one-part-ends-here";

    private final String server;
    private final String address;
    private String cookie = "";
    private String path = "/";
    private String page = "";
    private int status;

    Guest(String server) {
        this(server, "");
    }

    /** Somebody whose network address the proxy in front tells. */
    Guest(String server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Opens a page, by its path or by an address of the site, and follows redirects. */
    Guest open(String address) throws IOException, InterruptedException {
        path = address.startsWith(server) ? address.substring(server.length()) : address;
        return take(CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()));
    }

    /**
     * Sends the form on this page whose action holds this text, as it stands there but for what is filled in.
     *
     * @throws IllegalStateException if there is no such form, or it was refused
     */
    Guest send(String action, Map<String, String> filledIn) throws IOException, InterruptedException {
        if (sendAny(action, filledIn) >= 400) {
            throw new IllegalStateException(action + " was refused with " + status + ":\n" + words());
        }
        return this;
    }

    /** The same for what is to be refused with this status. */
    Guest send(String action, Map<String, String> filledIn, int refusal) throws IOException, InterruptedException {
        if (sendAny(action, filledIn) != refusal) {
            throw new IllegalStateException(action + " was answered with " + status + ":\n" + words());
        }
        return this;
    }

    /** The same, whatever is answered; gives the status. */
    int sendAny(String action, Map<String, String> filledIn) throws IOException, InterruptedException {
        MatchResult form = form(action);
        Map<String, String> fields = fields(form.group(2));
        fields.putAll(filledIn);
        post(form.group(1), fields);
        return status;
    }

    /** The form with exactly this action, or else the first one whose action holds it. */
    private MatchResult form(String action) {
        List<MatchResult> fitting = FORM.matcher(page)
                .results()
                .filter(form -> form.group(1).contains(action))
                .toList();
        Optional<MatchResult> exact =
                fitting.stream().filter(form -> form.group(1).equals(action)).findFirst();
        return exact.or(() -> fitting.stream().findFirst()).orElseThrow(() -> noForm(action));
    }

    private IllegalStateException noForm(String action) {
        return new IllegalStateException("No form for " + action + " on " + path + " (" + status + "):\n" + words());
    }

    /** Sends the form on this page that takes a file, with this one. */
    Guest upload(String action, String field, String name, byte[] content) throws IOException, InterruptedException {
        MatchResult form = form(action);
        var body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> given : fields(form.group(2)).entrySet()) {
            if (!given.getKey().equals(field)) {
                part(body, "name=\"" + given.getKey() + "\"", given.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        part(body, "name=\"" + field + "\"; filename=\"" + name + "\"", content);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        path = form.group(1);
        return take(CLIENT.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private static void part(ByteArrayOutputStream body, String names, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Follows the first link on this page whose address matches. */
    Guest follow(String pattern) throws IOException, InterruptedException {
        return open(link(pattern));
    }

    /** The first address on this page that matches. */
    String link(String pattern) {
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("No link " + pattern + " on " + path + " (" + status + "):\n" + words());
        }
        return link.group(1);
    }

    /** The secret by which the site knows this browser. */
    String secret() {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    int status() {
        return status;
    }

    /** Where the redirects have led. */
    String path() {
        return path;
    }

    /** The page as it came. */
    String page() {
        return page;
    }

    /** What the page says, without markup. */
    String words() {
        return page.replaceAll("(?s)^.*<main", "<main")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Guest take(HttpResponse<String> answer) throws IOException, InterruptedException {
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceAll(";.*", ""));
        if (answer.statusCode() == 303 || answer.statusCode() == 302) {
            return open(answer.headers().firstValue("Location").orElseThrow());
        }
        status = answer.statusCode();
        page = answer.body();
        return this;
    }

    private void post(String action, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        path = action;
        take(CLIENT.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String to) {
        var builder = HttpRequest.newBuilder(URI.create(server + to)).timeout(Duration.ofSeconds(60));
        if (!address.isEmpty()) {
            builder.header("X-Forwarded-For", address);
        }
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form).results().map(input -> input.group(1)).forEach(input -> {
            boolean left = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (!left || input.matches(".*\\schecked.*")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(form).results().forEach(area -> fields.put(area.group(1), area.group(2)));
        SELECT.matcher(form).results().forEach(select -> fields.put(select.group(1), chosen(select.group(2))));
        return fields;
    }

    private static String chosen(String options) {
        var all = OPTION.matcher(options).results().toList();
        return all.stream()
                .filter(option -> option.group(2).contains("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(option -> option.group(1))
                .orElse("");
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1) : "";
    }
}

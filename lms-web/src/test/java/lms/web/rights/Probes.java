package lms.web.rights;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.web.it.Answer;
import org.assertj.core.api.SoftAssertions;

/**
 * Sends routes of the matrix for people, and holds the answers against it. What is hidden must look like what is missing,
 * byte by byte. Counts what it sends.
 */
final class Probes {

    /** The time of day, how often a connection was used, and how long the address is: nothing of the thing asked for. */
    private static final Set<String> NOT_OF_THE_ANSWER = Set.of("date", "connection", "content-length");

    private static final AtomicInteger ONCE = new AtomicInteger();

    private final Cast cast;
    private final SoftAssertions all = new SoftAssertions();
    private int sent;

    Probes(Cast cast) {
        this.cast = cast;
    }

    /** Holds one route for one person against what is expected of it; what is not to be asked is not sent. */
    void probe(Matrix.Route route, Relation relation, Outcome expected) {
        if (expected == Outcome.UNASKED) {
            return;
        }
        Answer answer = send(route, cast.resolved(route.real()), relation);
        all.assertThat(Outcome.of(answer))
                .as("%s of %s for %s (%d)", route.method(), route.real(), relation.column(), answer.status())
                .isEqualTo(expected);
        if (expected == Outcome.HIDDEN || (expected == Outcome.SIGN_IN && route.isAboutSomething())) {
            Answer missing = send(route, cast.resolved(route.missing()), relation);
            all.assertThat(seen(answer))
                    .as("%s of %s for %s, beside %s", route.method(), route.real(), relation, route.missing())
                    .isEqualTo(seen(missing));
        }
    }

    /** Fails with all that was not as expected. */
    void conclude() {
        all.assertAll();
    }

    /** How many requests were sent and answers looked at. */
    int sent() {
        return sent;
    }

    private Answer send(Matrix.Route route, String path, Relation relation) {
        sent++;
        Answer answer = switch (route.method()) {
            case "GET" -> cast.visitor(relation).get(path);
            case "TOKEN" -> cast.program(relation, path).get(path);
            default ->
                cast.visitor(relation)
                        .postFrom("/me", path, form(cast.resolved(route.form()).replace("<once>", once())));
        };
        if (route.template().startsWith("/sign-out")) {
            cast.signInAgain(relation);
        }
        return answer;
    }

    private static String once() {
        return String.valueOf(ONCE.incrementAndGet());
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new LinkedHashMap<>();
        Stream.of(text.split("&")).filter(field -> !field.isEmpty()).forEach(field -> {
            int equals = field.indexOf('=');
            form.put(field.substring(0, equals), field.substring(equals + 1));
        });
        return form;
    }

    /** All that the asker can see, without the address that they sent themselves. */
    private static String seen(Answer answer) {
        String path = answer.uri().getRawPath();
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(NOT_OF_THE_ANSWER);
        return answer.status() + "\n"
                + (headers + "\n" + answer.body())
                        .replaceAll(Pattern.quote(path) + "(?![\\w/-])", "")
                        .replace(URLEncoder.encode(path, StandardCharsets.UTF_8), "");
    }
}

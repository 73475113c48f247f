package lms.web.rights;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.web.it.Answer;
import lms.web.it.SystemTest;
import lms.web.it.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends every route of the matrix for everybody, once for something that is there and once for something that is not.
 * What is hidden must look like what is missing, byte by byte.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT extends SystemTest {

    /** The time of day, how often a connection was used, and how long the address is: nothing of the thing asked for. */
    private static final Set<String> NOT_OF_THE_ANSWER = Set.of("date", "connection", "content-length");

    private Cast cast = Cast.nobody();

    @BeforeAll
    void everybodyTakesTheirPlace() {
        cast = Cast.gathered();
    }

    static List<Matrix.Route> routes() {
        return Matrix.read().routes();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void route_answersEverybodyAsTheMatrixSays(Matrix.Route route) {
        SoftAssertions all = new SoftAssertions();
        for (Relation relation : Relation.values()) {
            Outcome expected = route.outcomes().getOrDefault(relation, Outcome.OTHER);
            if (expected == Outcome.UNASKED) {
                continue;
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
        all.assertAll();
    }

    private Answer send(Matrix.Route route, String path, Relation relation) {
        Visitor visitor = cast.visitor(relation);
        Answer answer = route.method().equals("GET")
                ? visitor.get(path)
                : visitor.postFrom("/me", path, form(cast.resolved(route.form())));
        if (route.template().startsWith("/sign-out")) {
            cast.signInAgain(relation);
        }
        return answer;
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

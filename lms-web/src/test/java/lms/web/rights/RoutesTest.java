package lms.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.start.Rest;
import org.junit.jupiter.api.Test;

/** Every route has its lines in the matrix, and every line its route. */
class RoutesTest {

    private final Matrix matrix = Matrix.read();

    @Test
    void everyRoute_isInTheMatrix() throws Exception {
        assertThat(routes())
                .as("routes; one that is missing from authz-matrix.csv needs a line there that says who may use it")
                .hasSizeGreaterThan(30)
                .isSubsetOf(inMatrix());
    }

    @Test
    void everyLine_hasItsRoute() throws Exception {
        assertThat(inMatrix())
                .as("lines of authz-matrix.csv; one without a route is out of date")
                .isSubsetOf(routes());
    }

    @Test
    void everyLine_namesARight() {
        Set<Integer> rights = matrix.rights().stream().map(Matrix.Right::number).collect(Collectors.toSet());
        assertThat(rights).hasSameSizeAs(matrix.rights());
        assertThat(matrix.routes().stream().flatMap(route -> route.rights().stream()))
                .isSubsetOf(rights);
    }

    @Test
    void everyRight_saysWhoHoldsIt() {
        assertThat(matrix.rights())
                .hasSizeGreaterThanOrEqualTo(48)
                .allSatisfy(right ->
                        assertThat(right.holders()).as(right.what()).hasSize(9).doesNotContain(""));
    }

    @Test
    void everyRight_hasRoutesOrSaysWhyNot() {
        Set<Integer> carriedOut = matrix.routes().stream()
                .flatMap(route -> route.rights().stream())
                .collect(Collectors.toSet());

        assertThat(matrix.rights())
                .allSatisfy(right -> assertThat(carriedOut.contains(right.number()))
                        .as("routes for %d, %s, which is %s", right.number(), right.what(), right.state())
                        .isEqualTo(right.state() == Matrix.State.BUILT));
    }

    private Set<String> inMatrix() {
        return matrix.routes().stream().map(Matrix.Route::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Method and path template of everything that JAX-RS is told to serve, also what the demonstration alone has. */
    private static Set<String> routes() throws ReflectiveOperationException {
        Set<String> routes = new TreeSet<>();
        for (Field field : Rest.class.getDeclaredFields()) {
            if (Collection.class.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                for (Object type : (Collection<?>) field.get(null)) {
                    routesOf((Class<?>) type).forEach(routes::add);
                }
            }
        }
        return routes;
    }

    private static Stream<String> routesOf(Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        return root == null
                ? Stream.empty()
                : Arrays.stream(type.getMethods())
                        .flatMap(method -> verbs(method).stream().map(verb -> verb + " " + template(root, method)));
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(annotation -> Stream.ofNullable(annotation.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .toList();
    }

    private static String template(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String joined = "/" + root.value() + "/" + (own == null ? "" : own.value());
        // What a parameter must look like is no matter of rights.
        String path = joined.replaceAll("/+", "/").replaceAll("\\{ *(\\w+) *:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}

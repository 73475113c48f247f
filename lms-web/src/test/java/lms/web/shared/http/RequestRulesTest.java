package lms.web.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {

    private static final int LET_THROUGH = 0;

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=ann%00", "%00=ann", "page=2&q=a%00b&x=1", "q=a\0b"})
    void nul_in_a_query_is_refused(String query) throws IOException, ServletException {
        assertThat(refusal(query)).isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** What only looks like it is text; line breaks come out of text that was pasted. */
    @ParameterizedTest
    @ValueSource(strings = {"", "q=ann", "q=%2500", "q=100%25+00", "q=a%0Ab", "q=%C5%B5"})
    void what_people_type_is_let_through(String query) throws IOException, ServletException {
        assertThat(refusal(query)).isEqualTo(LET_THROUGH);
    }

    @Test
    void request_without_a_query_is_let_through() throws IOException, ServletException {
        assertThat(refusal(null)).isEqualTo(LET_THROUGH);
    }

    private static int refusal(@Nullable String query) throws IOException, ServletException {
        var refused = new AtomicInteger(LET_THROUGH);
        HttpServletRequest request = face(HttpServletRequest.class, (proxy, method, args) -> switch (method.getName()) {
            case "getMethod" -> "GET";
            case "getServletPath", "getRequestURI" -> "/admin/people";
            case "getQueryString" -> query;
            default -> null;
        });
        HttpServletResponse response = face(HttpServletResponse.class, (proxy, method, args) -> {
            refused.set((Integer) args[0]);
            return null;
        });
        new RequestRules().doFilter(request, response, (passed, answer) -> {});
        return refused.get();
    }

    private static <T> T face(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(RequestRulesTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

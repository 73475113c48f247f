package lms.web.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses requests that no page and no program of ours sends, before anything reads them. */
public class RequestRules extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final Set<String> ALLOWED = Set.of(METHODS.split(", "));
    /** The server itself would answer here, if only to say that it is switched off. */
    private static final Set<String> SERVERS_OWN = Set.of("/metrics", "/openapi");

    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_QUERY = 4_000;
    private static final int MOST_PARAMETERS = 100;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
            return;
        }
        if (refusal == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", METHODS);
        }
        response.sendError(refusal);
    }

    private static int refusal(HttpServletRequest request) {
        if (!ALLOWED.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (SERVERS_OWN.contains(request.getServletPath())) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String query = request.getQueryString();
        if (request.getRequestURI().length() > LONGEST_PATH || (query != null && query.length() > LONGEST_QUERY)) {
            return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
        }
        if (query != null
                && (Forms.holdsNul(query) || query.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return hasControlCharacter(request) ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }

    /** Characters such as NUL or a line break, written with % in the path, are no part of any name of ours. */
    private static boolean hasControlCharacter(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.chars().anyMatch(Character::isISOControl);
    }
}

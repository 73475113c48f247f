package lms.web.token.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.problem.Problems;
import lms.web.token.usecase.Bearer;
import lms.web.token.usecase.TokenDesk;

/**
 * Finds out for whom a program asks the API, by its bearer token (RFC 6750). Pages know no tokens, so that what leaks from
 * a program opens no account.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
@Component
public class TokenFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenDesk desk;
    private final Visit visit;
    private final Problems problems;

    @Inject
    public TokenFilter(TokenDesk desk, Visit visit, Problems problems) {
        this.desk = desk;
        this.visit = visit;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (visit.isToApi() && header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            recognise(request, header.substring(SCHEME.length()).strip());
        }
    }

    private void recognise(ContainerRequestContext request, String text) {
        Optional<Bearer> bearer = desk.admit(text, visit.from());
        if (bearer.isEmpty()) {
            Response refused = problems.answerWithReason(401, "error.token.refused");
            refused.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            request.abortWith(refused);
        } else if (bearer.get().mayOpen(visit.path())) {
            visit.recognise(bearer.get().person(), "", HeldForm.NONE);
        } else {
            Response refused = problems.answerWithReason(403, "error.token.scope");
            refused.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
            request.abortWith(refused);
        }
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.SignInRequired;
import lms.web.shared.problem.Problems;

/** Leads whoever has to sign in to the sign-in page, and from there back to the page they came from. */
@Provider
@Component
public class SignInNeeded implements ExceptionMapper<SignInRequired> {

    private final Visit visit;
    private final Problems problems;

    @Context
    @SuppressWarnings("NullAway.Init")
    private ContainerRequestContext request;

    @Inject
    public SignInNeeded(Visit visit, Problems problems) {
        this.visit = visit;
        this.problems = problems;
    }

    @Override
    public Response toResponse(SignInRequired needed) {
        if (visit.path().startsWith("/api/")) {
            return problems.answer(401);
        }
        String back = request.getMethod().equals("GET") ? visit.pathWithQuery() : referrer();
        return Response.seeOther(URI.create("/sign-in?return=" + Forms.encoded(back)))
                .build();
    }

    /** The page with the form; browsers tell it to its own site. */
    private String referrer() {
        String header = request.getHeaderString("Referer");
        try {
            return header == null ? "" : SignInPages.local(URI.create(header).getRawPath());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.SignInRequired;

/** Leads whoever has to sign in to the sign-in page, and from there back to the page they came from. */
@Provider
@Component
public class SignInNeeded implements ExceptionMapper<SignInRequired> {

    private final Detours detours;

    @Inject
    public SignInNeeded(Detours detours) {
        this.detours = detours;
    }

    @Override
    public Response toResponse(SignInRequired needed) {
        return detours.toSignIn();
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.ConfirmationRequired;

/** Leads whoever has to show a secret again to where they can, and from there back to the page they came from. */
@Provider
@Component
public class ConfirmationNeeded implements ExceptionMapper<ConfirmationRequired> {

    private final Detours detours;

    @Inject
    public ConfirmationNeeded(Detours detours) {
        this.detours = detours;
    }

    @Override
    public Response toResponse(ConfirmationRequired needed) {
        return detours.toConfirmation();
    }
}

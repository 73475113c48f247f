package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;

/**
 * Answers for what is not there, or not for the asker. Somebody whose roles rest is led to where they wake: with them the
 * page may be there. That is so for what is missing, too, so that the two look the same.
 */
@Provider
@Component
public class Missing implements ExceptionMapper<NotFound> {

    private final Detours detours;

    @Inject
    public Missing(Detours detours) {
        this.detours = detours;
    }

    @Override
    public Response toResponse(NotFound missing) {
        return detours.toWakeRoles();
    }
}

package lms.web.shared.view;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A status with its words. JAX-RS names most; of 422 the server would say "CUSTOM" (RFC 9110, section 15.5.21). */
public record StatusWords(int getStatusCode, Response.Status.Family getFamily, String getReasonPhrase)
        implements Response.StatusType {

    /** The status of this number. */
    public static Response.StatusType of(int status) {
        return Optional.<Response.StatusType>ofNullable(Response.Status.fromStatusCode(status))
                .orElseGet(() ->
                        new StatusWords(status, Response.Status.Family.familyOf(status), "Unprocessable Content"));
    }
}

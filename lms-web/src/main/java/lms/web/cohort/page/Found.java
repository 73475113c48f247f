package lms.web.cohort.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.view.SafeUrl;

/** Reads ids from addresses, and sends people on. */
final class Found {

    private Found() {}

    /**
     * The id.
     *
     * @throws NotFound if it is none
     */
    static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    /** After a form: look at what became of it. */
    static Response see(SafeUrl url) {
        return Response.seeOther(URI.create(url.value())).build();
    }
}

package lms.web.learning.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import lms.web.shared.view.SafeUrl;

/** Sends readers on from an address that something had before. */
final class Moved {

    private Moved() {}

    static Response to(SafeUrl url) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(url.value()))
                .build();
    }
}

package lms.web.finding.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;

/** Answers that tell what their caller looks for and may see: nobody on the way keeps them. */
final class NotKept {

    private NotKept() {}

    static Response answer(Object body) {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoStore(true);
        return Response.ok(body).cacheControl(control).build();
    }
}

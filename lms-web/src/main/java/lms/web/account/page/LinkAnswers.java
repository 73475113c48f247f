package lms.web.account.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import lms.web.shared.view.Page;

/** Pages whose address is a secret: no browser and no proxy keeps them. */
final class LinkAnswers {

    private LinkAnswers() {}

    static Response of(Page page) {
        return Response.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}

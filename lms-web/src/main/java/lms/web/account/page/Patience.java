package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import lms.web.shared.http.Frames;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;

/** Shows a form again, with what was typed, to whoever has to wait before they may try once more. */
@Component
class Patience {

    /** The status of such a page. */
    static final int TOO_MANY = 429;

    private final Frames frames;

    @Inject
    Patience(Frames frames) {
        this.frames = frames;
    }

    /**
     * The form, with when to come back.
     *
     * @param field at which it is said
     * @param form makes the page with status {@link #TOO_MANY} within its frame
     */
    Response answer(Overloaded refused, String field, Function<Frame, Page> form) {
        var later = FieldError.of(field, "error.later", frames.words().patience(refused.patience()));
        return Response.ok(form.apply(frames.current().withErrors(List.of(later))))
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
    }
}

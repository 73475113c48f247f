package lms.web.learning.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import lms.web.learning.usecase.NotEnrolled;

/** Leads somebody who does not take the course to its page, which offers to join. */
@Provider
public class NotEnrolledMapper implements ExceptionMapper<NotEnrolled> {

    @Override
    public Response toResponse(NotEnrolled failure) {
        return Response.seeOther(URI.create("/courses/" + failure.courseSlug())).build();
    }
}

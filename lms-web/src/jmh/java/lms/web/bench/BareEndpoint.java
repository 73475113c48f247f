package lms.web.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Answers two letters: no beans, no database, no template. */
@Path("/bare")
public class BareEndpoint {

    @GET
    @Produces("text/plain")
    public String answer() {
        return "ok";
    }
}

package lms.web.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The least that the server can do for a JAX-RS request. Deployed beside ours, and nowhere else. */
@ApplicationPath("/rest")
public class BareApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BareEndpoint.class);
    }
}

package lms.web.shared.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import lms.web.shared.kernel.Component;

/** The threads that the server lends for work nobody waits for. */
@Component
public class ServerThreads {

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @SuppressWarnings("NullAway.Init") // set by the container
    private ManagedScheduledExecutorService threads;

    @Produces
    @Dependent
    ManagedScheduledExecutorService threads() {
        return threads;
    }
}

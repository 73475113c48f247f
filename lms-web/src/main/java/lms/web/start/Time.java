package lms.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import lms.web.shared.kernel.Component;

/** The one clock. */
@Component
public class Time {

    @Produces
    @Dependent
    static Clock clock() {
        return Clock.systemUTC();
    }
}

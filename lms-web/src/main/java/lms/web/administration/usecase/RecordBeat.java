package lms.web.administration.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;

/** Once an hour, requests for records are forgotten that have been kept for a year. */
@Component
public class RecordBeat {

    private static final Duration AGAIN = Duration.ofHours(1);

    private final RecordUpkeep upkeep;
    private Instant next = Instant.MIN;

    @Inject
    public RecordBeat(RecordUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @PublicUse("the system tidies up after itself")
    synchronized void follow(@Observes Beat beat) {
        if (!beat.at().isBefore(next)) {
            upkeep.work();
            next = beat.at().plus(AGAIN);
        }
    }
}

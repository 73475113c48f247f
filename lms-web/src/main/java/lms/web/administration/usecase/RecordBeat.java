package lms.web.administration.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** Once an hour, requests for records are forgotten that have been kept for a year. */
@Component
public class RecordBeat {

    private final RecordUpkeep upkeep;
    private final Interval hourly = new Interval(Duration.ofHours(1));

    @Inject
    public RecordBeat(RecordUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @PublicUse("the system tidies up after itself")
    void follow(@Observes Beat beat) {
        hourly.run(beat.at(), upkeep::work);
    }
}

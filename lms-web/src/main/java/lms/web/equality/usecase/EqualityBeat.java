package lms.web.equality.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** Sees once an hour whether a quarter is over, and whether answers have been kept long enough. */
@Component
public class EqualityBeat {

    private final Reports reports;
    private final Interval hourly = new Interval(Duration.ofHours(1));

    @Inject
    public EqualityBeat(Reports reports) {
        this.reports = reports;
    }

    @PublicUse("the system keeps its own promises")
    void follow(@Observes Beat beat) {
        hourly.run(beat.at(), this::work);
    }

    private void work() {
        reports.closeQuarter();
        reports.forget();
    }
}

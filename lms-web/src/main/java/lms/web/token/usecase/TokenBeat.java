package lms.web.token.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** Looks after tokens once an hour. */
@Component
public class TokenBeat {

    private final TokenUpkeep upkeep;
    private final Interval hourly = new Interval(Duration.ofHours(1));

    @Inject
    public TokenBeat(TokenUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @PublicUse("the system tidies up after itself")
    void follow(@Observes Beat beat) {
        hourly.run(beat.at(), upkeep::work);
    }
}

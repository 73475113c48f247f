package lms.web.token.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;

/** Looks after tokens once an hour. */
@Component
public class TokenBeat {

    private static final Duration AGAIN = Duration.ofHours(1);

    private final TokenUpkeep upkeep;
    private Instant next = Instant.MIN;

    @Inject
    public TokenBeat(TokenUpkeep upkeep) {
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

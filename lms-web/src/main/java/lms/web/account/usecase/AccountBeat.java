package lms.web.account.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;

/** What accounts have to do by themselves: sending the links that people asked for, and forgetting what is over. */
@Component
public class AccountBeat {

    private static final Duration TIDIES_AGAIN = Duration.ofMinutes(10);

    private final MailedLinks links;
    private final Throttle throttle;
    private Instant tidiesAt = Instant.MIN;

    @Inject
    public AccountBeat(MailedLinks links, Throttle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    @PublicUse("the system keeps its own promises")
    synchronized void follow(@Observes Beat beat) {
        links.answer();
        if (!beat.at().isBefore(tidiesAt)) {
            throttle.tidy();
            links.tidy();
            tidiesAt = beat.at().plus(TIDIES_AGAIN);
        }
    }
}

package lms.web.account.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** What accounts have to do by themselves: sending the links that people asked for, and forgetting what is over. */
@Component
public class AccountBeat {

    private final MailedLinks links;
    private final Throttle throttle;
    private final Interval tidying = new Interval(Duration.ofMinutes(10));

    @Inject
    public AccountBeat(MailedLinks links, Throttle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    @PublicUse("the system keeps its own promises")
    void follow(@Observes Beat beat) {
        links.answer();
        tidying.run(beat.at(), this::tidy);
    }

    private void tidy() {
        throttle.tidy();
        links.tidy();
    }
}

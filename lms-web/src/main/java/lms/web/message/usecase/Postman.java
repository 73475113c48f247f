package lms.web.message.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import lms.web.shared.kernel.Component;
import lms.web.shared.schedule.Beat;
import lms.web.shared.schedule.Interval;

/** Empties the outbox at every beat, one mail after the other; while the mail server is away it knocks now and then. */
@Component
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    /** Others wait for the same beat. */
    private static final int MOST_AT_ONCE = 20;

    private static final Duration KNOCKS_AGAIN = Duration.ofSeconds(30);

    private final Deliveries deliveries;
    private final Post post;
    private final MailState state;
    private boolean away;
    private Instant restsUntil = Instant.MIN;
    private final Interval tidying = new Interval(Duration.ofMinutes(5));

    @Inject
    public Postman(Deliveries deliveries, Post post, MailState state) {
        this.deliveries = deliveries;
        this.post = post;
        this.state = state;
    }

    synchronized void work(@Observes Beat beat) {
        tidying.run(beat.at(), deliveries::tidy);
        if (state.sends() && !beat.at().isBefore(restsUntil)) {
            deliver(beat.at());
        }
    }

    private void deliver(Instant now) {
        for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
            Optional<Posting> taken = deliveries.take();
            if (taken.isEmpty()) {
                return;
            }
            Post.Outcome outcome = post.send(taken.get());
            deliveries.note(taken.get().id(), outcome);
            tell(outcome == Post.Outcome.UNREACHABLE);
            if (away) {
                restsUntil = now.plus(KNOCKS_AGAIN);
                return;
            }
        }
    }

    private void tell(boolean nowAway) {
        if (nowAway && !away) {
            LOG.warning("The mail server cannot be used. Mails wait, and are tried again.");
        } else if (away && !nowAway) {
            LOG.info("The mail server can be used again.");
        }
        away = nowAway;
    }
}

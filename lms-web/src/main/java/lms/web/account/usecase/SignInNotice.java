package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import lms.web.account.domain.Account;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** Tells people by mail that somebody has signed in as them, so that they notice if it was not they. */
@Component
public class SignInNotice {

    /** Whoever has just made the account knows that they are signed in. */
    private static final Duration NEW = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public SignInNotice(Outbox outbox, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody has just signed in to this account. People of the demonstration have no mailbox. */
    @PublicUse("signing in")
    public void send(Account account) {
        Instant now = clock.instant();
        boolean demonstration = settings.mode().hasDemoData() && DemoAccounts.holds(account.email());
        if (demonstration || account.madeAt().isAfter(now.minus(NEW))) {
            return;
        }
        var values = Map.of("when", now.toString(), "link", settings.site().url() + "/me/security");
        outbox.put(new Mail(account.email(), account.language(), "mail.signedIn", values));
    }
}

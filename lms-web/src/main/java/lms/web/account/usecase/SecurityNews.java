package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** Notes what has changed about how somebody signs in, and tells them by mail, so that they hear of it if it was not them. */
@Component
public class SecurityNews {

    private final AccountStore accounts;
    private final Outbox outbox;
    private final Audit audit;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public SecurityNews(AccountStore accounts, Outbox outbox, Audit audit, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells of a change in the transaction that makes it. Call it last: until that ends, nobody else can note anything. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void tell(UUID accountId, Deed deed) {
        String words = "mail.security." + deed.name().toLowerCase(Locale.ROOT);
        Map<String, String> values = Map.of(
                "when", clock.instant().toString(), "link", settings.site().url() + "/me/security");
        accounts.forSignIn(accountId)
                .ifPresent(account -> outbox.put(new Mail(account.email(), account.language(), words, values)));
        audit.note(accountId, new Noted(deed, accountId.toString(), ""));
    }
}

package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.web.account.usecase.Contacts;
import lms.web.administration.domain.Reason;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** Tells people that their record was opened, and for what kind of reason. */
@Component
public class RecordMail {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public RecordMail(Contacts contacts, Outbox outbox, Settings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    void opened(UUID subject, Reason reason, Instant until) {
        var values = Map.of("until", until.toString(), "link", settings.site().url() + "/me/privacy");
        contacts.of(List.of(subject))
                .forEach(person -> outbox.put(new Mail(person.email(), person.language(), words(reason), values)));
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case SAFEGUARDING -> "mail.record.safeguarding";
            case LEGAL -> "mail.record.legal";
            case INCIDENT -> "mail.record.incident";
            case ASKED_BY_PERSON -> "mail.record.asked";
        };
    }
}

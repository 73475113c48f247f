package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.web.account.usecase.Contacts;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** Tells people that there is something new about their complaint. What it says stands on the page behind the link. */
@Component
class ComplaintMail {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    ComplaintMail(Contacts contacts, Outbox outbox, Settings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    void acknowledged(UUID accountId) {
        write(accountId, "mail.complaint.acknowledged");
    }

    void answered(UUID accountId) {
        write(accountId, "mail.complaint.answered");
    }

    private void write(UUID accountId, String words) {
        var values = Map.of("link", settings.site().url() + "/me/privacy/complaints");
        contacts.of(List.of(accountId))
                .forEach(person -> outbox.put(new Mail(person.email(), person.language(), words, values)));
    }
}

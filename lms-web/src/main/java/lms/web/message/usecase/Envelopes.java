package lms.web.message.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import lms.web.message.domain.Letter;
import lms.web.message.domain.MailPurpose;
import lms.web.message.domain.OutboxMail;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/** Closes mails for the outbox and opens them: to whom a mail goes and what it says is sealed while it lies there. */
@Component
public class Envelopes {

    private final Vault vault;

    @Inject
    public Envelopes(Vault vault) {
        this.vault = vault;
    }

    /** A mail to be sent at once. */
    OutboxMail close(UUID id, String to, MailPurpose purpose, Letter letter, Instant now) {
        var sealed =
                new Letter(letter.language(), seal("subject", id, letter.subject()), seal("body", id, letter.body()));
        return new OutboxMail(id, seal("recipient", id, to), purpose, sealed, now);
    }

    /**
     * A mail as it was closed; not one whose words were forgotten.
     *
     * @throws lms.web.shared.secret.BrokenSeal if it was changed since
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    public Opened open(OutboxMail mail) {
        Letter sealed = mail.sealedLetter();
        var letter = new Letter(
                sealed.language(),
                open("subject", mail.id(), sealed.subject()),
                open("body", mail.id(), sealed.body()));
        return new Opened(open("recipient", mail.id(), mail.sealedRecipient()), letter);
    }

    private String seal(String column, UUID id, String plain) {
        return vault.seal(place(column, id), plain);
    }

    private String open(String column, UUID id, String sealed) {
        return vault.open(place(column, id), sealed);
    }

    private static Place place(String column, UUID id) {
        return new Place("outbox_mail", column, id);
    }

    /**
     * What is in a mail.
     *
     * @param to one address
     */
    public record Opened(String to, Letter letter) {}
}

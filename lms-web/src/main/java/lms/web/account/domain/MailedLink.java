package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Form;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** A link that was sent to the address of an account. It works once and for ten minutes; only its hash is known. */
@Entity
@Table(name = "mailed_link")
@Processing(Activity.SIGNING_IN)
@SuppressWarnings("NullAway.Init")
public class MailedLink extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose link it is",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "what the link is for",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private LinkKind kind;

    @Column(name = "token_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the link",
            form = Form.HASHED,
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private String tokenHash;

    @Column(name = "expires_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to end the link",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant expiresAt;

    /** For JPA. */
    protected MailedLink() {}

    /** A link that works from now on. */
    public MailedLink(UUID id, UUID accountId, LinkKind kind, String tokenHash, Instant now) {
        super(id);
        this.accountId = accountId;
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(LinkKind.VALID);
    }

    /** Whether it can still be used for this. */
    public boolean isOpen(LinkKind wanted, Instant now) {
        return kind == wanted && now.isBefore(expiresAt);
    }

    public UUID accountId() {
        return accountId;
    }

    /** When it stops working. */
    public Instant expiresAt() {
        return expiresAt;
    }
}

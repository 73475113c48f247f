package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
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
import lms.web.shared.kernel.PersonKind;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** Lets one person make an account. It works once and for seven days; then the row goes. */
@Entity
@Processing(Activity.INVITING)
@SuppressWarnings("NullAway.Init")
public class Invitation extends Identified {

    @Column(name = "token_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the link",
            form = Form.HASHED,
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private String tokenHash;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who is invited",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.ADDRESS)
    private String email;

    @Column(name = "invited_by")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who answers for the invitation",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.DOER)
    @Processing(value = Activity.INVITING, about = PersonKind.ADMINISTRATOR)
    private UUID invitedBy;

    @Column(name = "expires_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to end the invitation",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant expiresAt;

    /** For JPA. */
    protected Invitation() {}

    /** How long an invitation can be used. */
    public static final Duration VALID = Duration.ofDays(7);

    /** An invitation to this address. */
    public Invitation(UUID id, String tokenHash, EmailAddress email, UUID invitedBy, Instant now) {
        super(id);
        this.tokenHash = tokenHash;
        this.email = email.value();
        this.invitedBy = invitedBy;
        this.expiresAt = now.plus(VALID);
    }

    /** Whether it can still be used. */
    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Who is invited. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }
}

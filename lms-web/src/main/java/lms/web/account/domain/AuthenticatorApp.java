package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** The app that shows a person's one-time codes. A person has one at most. */
@Entity
@Table(name = "authenticator_app")
@Processing(Activity.SIGNING_IN)
@SuppressWarnings("NullAway.Init")
public class AuthenticatorApp extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose app it is",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to check the codes that the app shows",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW,
            form = Form.SEALED)
    private String secret;

    @Column(name = "last_step")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to take each code once",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private long lastStep;

    @Column(name = "added_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to show the person since when they have it",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant addedAt;

    /** For JPA. */
    protected AuthenticatorApp() {}

    /**
     * An app whose first code was right.
     *
     * @param secret sealed for this row
     * @param step of that code
     */
    public AuthenticatorApp(UUID id, UUID accountId, String secret, long step, Instant now) {
        super(id);
        this.accountId = accountId;
        this.secret = secret;
        this.lastStep = step;
        this.addedAt = now;
    }

    /** A code of this step was right: neither it nor an older one counts again (RFC 6238, section 5.2). */
    public void use(long step) {
        this.lastStep = step;
    }

    /** What the codes are made from, sealed. */
    public String secret() {
        return secret;
    }

    /** Number of the 30-second step whose code was used last. */
    public long lastStep() {
        return lastStep;
    }

    public Instant addedAt() {
        return addedAt;
    }
}

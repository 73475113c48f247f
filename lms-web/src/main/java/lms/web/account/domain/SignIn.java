package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One browser in which a person is signed in. The database holds only the hash of the cookie. */
@Entity
@Table(name = "sign_in")
@SuppressWarnings("NullAway.Init")
public class SignIn extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose sign-in it is",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private UUID accountId;

    @Column(name = "token_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the cookie",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private String tokenHash;

    @Column(name = "created_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to show the person their sign-ins and to end them",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant createdAt;

    @Column(name = "last_seen_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to show the person their sign-ins and to end idle ones",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to end the sign-in",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant expiresAt;

    @Column(name = "held_path")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "where an answer belongs that was sent after an earlier sign-in had ended",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private String heldPath;

    @Column(name = "held_form")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "that answer, until it is saved",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private String heldForm;

    /** For JPA. */
    protected SignIn() {}

    /**
     * A person signs in.
     *
     * @param tokenHash hash of the cookie's secret
     * @param held what was typed before signing in, to be shown again
     */
    public SignIn(UUID id, UUID accountId, String tokenHash, HeldForm held, Instant now) {
        super(id);
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(SignInPolicy.ABSOLUTE);
        this.heldPath = held.path();
        this.heldForm = held.body();
    }

    /** The person was here. */
    public void seen(Instant now) {
        this.lastSeenAt = now;
    }

    /** Keeps a form for the page it came from; {@link HeldForm#NONE} lets go of the last one. */
    public void hold(HeldForm form) {
        this.heldPath = form.path();
        this.heldForm = form.body();
    }

    /** Whether the sign-in still counts. */
    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(SignInPolicy.IDLE));
    }

    /** Whether noting this visit is worth a write. */
    public boolean wantsToBeSeen(Instant now) {
        return !now.isBefore(lastSeenAt.plus(SignInPolicy.SEEN_STEP));
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** What was typed before signing in. */
    public HeldForm held() {
        return new HeldForm(heldPath, heldForm);
    }
}

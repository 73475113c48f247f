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
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;
import lms.web.shared.kernel.Standing;

/** One browser in which a person is signed in. The database holds only the hash of the cookie. */
@Entity
@Table(name = "sign_in")
@Processing(Activity.SIGNING_IN)
@SuppressWarnings("NullAway.Init")
public class SignIn extends Identified {

    /** Stands for no moment at which a secret was shown. */
    public static final Instant NEVER = Instant.EPOCH;

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose sign-in it is",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "token_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the cookie",
            form = Form.HASHED,
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

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to show the person with what they signed in",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private SignInMethod method;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "whether the sign-in still waits for its second step",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private boolean pending;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "whether two steps were taken, without which roles do not count",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private boolean strong;

    @Column(name = "confirmed_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "when a secret was shown last, which sensitive acts ask for",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant confirmedAt;

    @Column(name = "return_to")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "the page to go to after the second step",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private String returnTo;

    /** For JPA. */
    protected SignIn() {}

    /**
     * A person signs in.
     *
     * @param tokenHash hash of the cookie's secret
     * @param pending whether a second step has to follow
     * @param opening what the person had in mind
     */
    public SignIn(
            UUID id,
            UUID accountId,
            String tokenHash,
            SignInMethod method,
            boolean pending,
            Opening opening,
            Instant now) {
        super(id);
        this.method = method;
        this.pending = pending;
        this.strong = method.isStrong();
        this.confirmedAt = now;
        this.returnTo = opening.returnTo();
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(pending ? SignInPolicy.SECOND_STEP : SignInPolicy.ABSOLUTE);
        this.heldPath = opening.held().path();
        this.heldForm = opening.held().body();
    }

    /** The sign-in that follows a pending one once its second step is taken: the same, with a secret of its own. */
    public SignIn afterSecondStep(UUID id, String tokenHash, Instant now) {
        var next = new SignIn(id, accountId, tokenHash, method, false, new Opening(held(), returnTo), now);
        next.strong = true;
        return next;
    }

    /** The person has shown a secret again. */
    public void confirm(boolean secondStep, Instant now) {
        this.strong |= secondStep;
        this.confirmedAt = now;
    }

    /** Whether the roles of a person with roles count. */
    public Standing standing(Instant now) {
        if (!strong) {
            return Standing.NEEDS_SECOND_STEP;
        }
        boolean awake = !wasLeftAlone(now) && now.isBefore(confirmedAt.plus(SignInPolicy.ROLES_AWAKE));
        return awake ? Standing.FULL : Standing.NEEDS_CONFIRMATION;
    }

    /** Whether the browser was left alone for so long that roles must rest. */
    public boolean wasLeftAlone(Instant now) {
        return !now.isBefore(lastSeenAt.plus(SignInPolicy.ROLES_IDLE));
    }

    public SignInMethod method() {
        return method;
    }

    /** Whether the second step has still to follow; until then the sign-in opens nothing. */
    public boolean isPending() {
        return pending;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Path of the page to go to after signing in; empty for none. */
    public String returnTo() {
        return returnTo;
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

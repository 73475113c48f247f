package lms.web.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

/** Asks the owner of an address to take part in a cohort or to coach it. The row goes when it is answered. */
@Entity
@Table(name = "cohort_invitation")
@Processing(Activity.INVITING)
@SuppressWarnings("NullAway.Init")
public class CohortInvitation extends Identified {

    /** How long an invitation can be answered. */
    public static final Duration VALID = Duration.ofDays(14);

    @Column(name = "cohort_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to which cohort",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private UUID cohortId;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who is invited",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.ADDRESS)
    private String email;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to take part or to coach",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Part role;

    @Column(name = "token_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the link",
            form = Form.HASHED,
            keep = Keep.CREDENTIAL,
            erase = Erase.DELETE_ROW)
    private String tokenHash;

    @Column(name = "invited_by")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who answers for the invitation",
            keep = Keep.CREDENTIAL,
            erase = Erase.DELETE_ROW)
    @About(Way.DOER)
    @Processing(
            value = Activity.INVITING,
            about = {PersonKind.OFFICER, PersonKind.ADMINISTRATOR})
    private UUID invitedBy;

    @Column(name = "expires_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to end the invitation",
            keep = Keep.CREDENTIAL,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant expiresAt;

    /** For JPA. */
    protected CohortInvitation() {}

    /** What somebody is invited to be. */
    public enum Part {
        LEARNER,
        COACH
    }

    /** An invitation to this address. */
    public CohortInvitation(UUID id, UUID cohortId, String email, Part role) {
        super(id);
        this.cohortId = cohortId;
        this.email = email;
        this.role = role;
    }

    /** The invitation goes out, for the first time or again; links of before stop working. */
    public void send(String newTokenHash, UUID by, Instant now) {
        this.tokenHash = newTokenHash;
        this.invitedBy = by;
        this.expiresAt = now.plus(VALID);
    }

    /** Whether it can still be answered. */
    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID cohortId() {
        return cohortId;
    }

    public String email() {
        return email;
    }

    public Part role() {
        return role;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}

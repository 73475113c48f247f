package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * A key pair that a device of the person holds for this site; the public half of it. It tells nothing of the device: no
 * attestation is asked for.
 */
@Entity
@Processing(Activity.SIGNING_IN)
@SuppressWarnings("NullAway.Init")
public class Passkey extends Identified {

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose passkey it is",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Column(name = "credential_id")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to recognise the passkey",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private String credentialId;

    @Column(name = "public_key")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to check what the passkey signs",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private String publicKey;

    @Column(name = "sign_count")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to notice that the passkey was copied",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private long signCount;

    @Column(name = "backup_eligible")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to notice that another device answers in its place",
            keep = Keep.ACCOUNT,
            export = false,
            erase = Erase.DELETE_ROW)
    private boolean backupEligible;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "for the person to tell their passkeys apart, in their own words",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String name;

    @Column(name = "added_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "for the person to tell their passkeys apart",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant addedAt;

    @Column(name = "last_used_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "for the person to notice one that somebody else uses, or nobody",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant lastUsedAt;

    /** For JPA. */
    protected Passkey() {}

    /**
     * A passkey that was just made.
     *
     * @param name in the person's own words
     */
    public Passkey(UUID id, UUID accountId, PublicHalf half, String name, Instant now) {
        super(id);
        this.accountId = accountId;
        this.credentialId = half.credentialId();
        this.publicKey = half.publicKey();
        this.signCount = half.signCount();
        this.backupEligible = half.backupEligible();
        this.name = name;
        this.addedAt = now;
        this.lastUsedAt = now;
    }

    /** The passkey has signed; its counter, where it has one, stood at this. */
    public void used(long signCount, Instant now) {
        this.signCount = signCount;
        this.lastUsedAt = now;
    }

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** What its signatures are checked against. */
    public PublicHalf half() {
        return new PublicHalf(credentialId, publicKey, signCount, backupEligible);
    }

    /**
     * What is kept of a key pair.
     *
     * @param credentialId in base64url
     * @param publicKey credential data as the authenticator gave it (WebAuthn level 3, section 6.5.1), in base64url
     * @param signCount how often it has signed, as it says; 0 where it does not count
     * @param backupEligible whether the person's other devices can have it
     */
    public record PublicHalf(String credentialId, String publicKey, long signCount, boolean backupEligible) {}
}

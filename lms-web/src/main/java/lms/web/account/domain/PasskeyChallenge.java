package lms.web.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** What a passkey has to sign, so that an old signature is worth nothing. It works once and for five minutes. */
@Entity
@Table(name = "passkey_challenge")
@Processing(value = Activity.SIGNING_IN, alsoVisitors = true)
@SuppressWarnings("NullAway.Init")
public class PasskeyChallenge extends Identified {

    /** How long a challenge can be answered. */
    public static final Duration VALID = Duration.ofMinutes(5);

    @Column(name = "challenge_hash")
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "to recognise the challenge in the answer",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW,
            form = Form.HASHED)
    private String challengeHash;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the answer is good for, and for whom",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.TEXT_WITH_ID)
    private String purpose;

    @Column(name = "expires_at")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to end the challenge",
            keep = Keep.CREDENTIAL,
            export = false,
            erase = Erase.DELETE_ROW)
    private Instant expiresAt;

    /** For JPA. */
    protected PasskeyChallenge() {}

    /**
     * A challenge.
     *
     * @param challengeHash hash of the random secret that is sent
     * @param purpose what the answer is good for; it is good for nothing else
     */
    public PasskeyChallenge(UUID id, String challengeHash, String purpose, Instant now) {
        super(id);
        this.challengeHash = challengeHash;
        this.purpose = purpose;
        this.expiresAt = now.plus(VALID);
    }
}

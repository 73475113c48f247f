package lms.web.consent.domain;

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
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** What a person answered once. It never changes: who thinks otherwise later answers again, and the later answer holds. */
@Entity
@Processing(Activity.CONSENT)
@Table(name = "consent_answer")
@SuppressWarnings("NullAway.Init")
public class ConsentAnswer extends Identified {

    @About(Way.SUBJECT)
    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who agreed or did not",
            keep = Keep.ACCOUNT,
            erase = Erase.DELETE_ROW)
    private UUID accountId;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the person agreed to or did not",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String kind;

    @Column(name = "wording_hash")
    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "in which words the person was asked",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String wordingHash;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the person answered",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private boolean agreed;

    @Column(name = "answered_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which answer is the latest, and from when on it holds",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant answeredAt;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "how the answer came to us",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String channel;

    /** For JPA. */
    protected ConsentAnswer() {}

    /**
     * An answer.
     *
     * @param given when and how it came
     */
    public ConsentAnswer(UUID id, UUID accountId, KeptWording wording, boolean agreed, Given given) {
        super(id);
        this.accountId = accountId;
        this.kind = wording.wording().kind().text();
        this.wordingHash = wording.hash();
        this.agreed = agreed;
        this.answeredAt = given.at();
        this.channel = given.channel();
    }

    /** What was answered, as {@link ConsentKind#text} says it; perhaps something that nobody is asked any more. */
    public String kind() {
        return kind;
    }

    public UUID accountId() {
        return accountId;
    }

    /** In which words the person was asked. */
    public String wordingHash() {
        return wordingHash;
    }

    /** Whether the person agreed. */
    public boolean agreed() {
        return agreed;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** How it came to us, such as {@code page}. */
    public String channel() {
        return channel;
    }

    /** When and how an answer came. */
    public record Given(Instant at, String channel) {}
}

package lms.web.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/**
 * A complaint of a person about how their data are used. That it came has to be acknowledged within thirty days, and
 * answered without undue delay (Data Protection Act 2018, s. 164A; in force since 19 June 2026).
 */
@Entity
@Processing(Activity.RIGHTS)
@SuppressWarnings("NullAway.Init")
public class Complaint extends Identified {

    /** How long there is to acknowledge it. */
    public static final Duration TO_ACKNOWLEDGE = Duration.ofDays(30);

    @Column(name = "account_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who complains",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID accountId;

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "what the person complains about",
            form = Form.SEALED,
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String words;

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "what the person was answered",
            form = Form.SEALED,
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private String answer;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what has become of the complaint",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private ComplaintState state;

    @Column(name = "received_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to acknowledge the complaint within thirty days",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant receivedAt;

    @Column(name = "acknowledged_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when the person was told that the complaint came",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant acknowledgedAt;

    @Column(name = "answered_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when the person was answered",
            keep = Keep.ACCOUNT,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant answeredAt;

    /** For JPA. */
    protected Complaint() {}

    /**
     * A complaint that has just come.
     *
     * @param words of the person, sealed
     * @param noAnswer the sealed form of no words
     */
    public Complaint(UUID id, UUID accountId, String words, String noAnswer, Instant now) {
        super(id);
        this.accountId = accountId;
        this.words = words;
        this.answer = noAnswer;
        this.state = ComplaintState.RECEIVED;
        this.receivedAt = now;
        this.acknowledgedAt = now;
        this.answeredAt = now;
    }

    /** The person is told that it came. Tells whether they had not been told before. */
    public boolean acknowledge(Instant now) {
        if (state != ComplaintState.RECEIVED) {
            return false;
        }
        state = ComplaintState.ACKNOWLEDGED;
        acknowledgedAt = now;
        return true;
    }

    /**
     * The person is answered, which also tells them that it came. Tells whether they had not been answered before.
     *
     * @param words sealed
     */
    public boolean answer(String words, Instant now) {
        if (state == ComplaintState.ANSWERED) {
            return false;
        }
        acknowledge(now);
        state = ComplaintState.ANSWERED;
        answer = words;
        answeredAt = now;
        return true;
    }

    /** Until when it has to be acknowledged. */
    public Instant dueAt() {
        return receivedAt.plus(TO_ACKNOWLEDGE);
    }

    /** Who complains. */
    public UUID accountId() {
        return accountId;
    }

    /** What about, sealed. */
    public String words() {
        return words;
    }

    /** What was answered, sealed; no words as long as nothing was. */
    public String answer() {
        return answer;
    }

    public ComplaintState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** When the person was told that it came; without meaning before. */
    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** When the person was answered; without meaning before. */
    public Instant answeredAt() {
        return answeredAt;
    }
}

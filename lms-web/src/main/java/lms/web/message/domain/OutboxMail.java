package lms.web.message.domain;

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
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/**
 * A mail, kept by the transaction that had something to tell and delivered after it. The address and the words are
 * sealed, and emptied an hour after it was sent, or a week after it was given up; what stays says nothing of anybody.
 */
@Entity
@Table(name = "outbox_mail")
@Processing(Activity.MAIL)
@SuppressWarnings("NullAway.Init")
public class OutboxMail extends Identified {

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whom the mail is sent to",
            form = Form.SEALED,
            keep = Keep.DELIVERY,
            export = false,
            erase = Erase.DELETE_ROW)
    @About(Way.ADDRESS)
    private String recipient;

    @Classified(
            value = PrivacyClass.ACCOUNT,
            purpose = "to tell mail programs in which language the mail is",
            keep = Keep.DELIVERY,
            export = false,
            erase = Erase.DELETE_ROW)
    private String language;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the mail says",
            form = Form.SEALED,
            keep = Keep.DELIVERY,
            export = false,
            erase = Erase.DELETE_ROW)
    private String subject;

    /** A secret, because links in it let somebody in. */
    @Classified(
            value = PrivacyClass.SECRET,
            purpose = "what the mail says",
            form = Form.SEALED,
            keep = Keep.DELIVERY,
            export = false,
            erase = Erase.DELETE_ROW)
    private String body;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private MailPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Classified(PrivacyClass.INTERNAL)
    private Delivery state;

    @Classified(PrivacyClass.INTERNAL)
    private int attempts;

    @Column(name = "created_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant nextAttemptAt;

    @Column(name = "changed_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant changedAt;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    /** One minute, two, four … two hours, two hours …: a day in all. */
    private static final int MOST_ATTEMPTS = 18;

    /** For JPA. */
    protected OutboxMail() {}

    /**
     * A mail to be sent at once.
     *
     * @param recipient one address, sealed
     * @param letter with sealed words
     */
    public OutboxMail(UUID id, String recipient, MailPurpose purpose, Letter letter, Instant now) {
        super(id);
        this.recipient = recipient;
        this.purpose = purpose;
        this.language = letter.language();
        this.subject = letter.subject();
        this.body = letter.body();
        this.state = Delivery.WAITING;
        this.createdAt = now;
        this.nextAttemptAt = now;
        this.changedAt = now;
    }

    /** The mail server took it. */
    public void sent(Instant now) {
        become(Delivery.SENT, now);
    }

    /** It can never be sent. */
    public void refused(Instant now) {
        become(Delivery.FAILED, now);
    }

    /** It could not be sent now: it is tried again after a pause that grows, until it has been tried for a day. */
    public void postpone(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            become(Delivery.FAILED, now);
            return;
        }
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        nextAttemptAt = now.plus(grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE);
    }

    private void become(Delivery reached, Instant now) {
        state = reached;
        changedAt = now;
    }

    /** The one address, sealed; empty once it was forgotten. */
    public String sealedRecipient() {
        return recipient;
    }

    /** What it says, with sealed words; empty ones once they were forgotten. */
    public Letter sealedLetter() {
        return new Letter(language, subject, body);
    }

    /** Why it was written. */
    public MailPurpose purpose() {
        return purpose;
    }

    public Delivery state() {
        return state;
    }

    /** How often it was tried to send it. */
    public int attempts() {
        return attempts;
    }

    /** Until when it rests, if it waits. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

package lms.web.administration.domain;

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

/**
 * An administrator wants to see one person's record. A second administrator answers; whoever asks, answers, and is asked
 * about are three people. The record is then open to the asker for an hour.
 */
@Entity
@Table(name = "record_request")
@Processing(Activity.ACCOUNTABILITY)
@SuppressWarnings("NullAway.Init")
public class RecordRequest extends Identified {

    /** How long a request waits for an answer. */
    public static final Duration WAITS = Duration.ofHours(24);
    /** How long a record is open. */
    public static final Duration OPEN = Duration.ofMinutes(60);

    @Column(name = "subject_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose record is asked for",
            keep = Keep.RECORD,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(Way.SUBJECT)
    private UUID subjectId;

    @Column(name = "asked_by")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "who wants to see it, so that somebody else answers",
            keep = Keep.RECORD,
            export = false,
            erase = Erase.UNLINK)
    @About(Way.DOER)
    @Processing(value = Activity.ACCOUNTABILITY, about = PersonKind.ADMINISTRATOR)
    private UUID askedBy;

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "for what kind of reason",
            form = Form.SEALED,
            keep = Keep.RECORD,
            export = true,
            erase = Erase.DELETE_ROW)
    private String kind;

    @Classified(
            value = PrivacyClass.SENSITIVE,
            purpose = "for which reason, in the words of whoever asks",
            form = Form.SEALED,
            keep = Keep.RECORD,
            export = false,
            erase = Erase.DELETE_ROW)
    private String reason;

    @Column(name = "asked_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to let it lapse after a day",
            keep = Keep.RECORD,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "what the second administrator answered",
            keep = Keep.RECORD,
            export = true,
            erase = Erase.DELETE_ROW)
    private Answer answer;

    @Column(name = "answered_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "to close the record after an hour",
            keep = Keep.RECORD,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant answeredAt;

    /** For JPA. */
    protected RecordRequest() {}

    private enum Answer {
        NONE,
        ALLOWED,
        DECLINED
    }

    /**
     * A request that waits for its answer.
     *
     * @param kind a {@link Reason}, sealed
     * @param reason in the asker's words, sealed
     */
    public RecordRequest(UUID id, UUID subjectId, UUID askedBy, String kind, String reason, Instant now) {
        super(id);
        this.subjectId = subjectId;
        this.askedBy = askedBy;
        this.kind = kind;
        this.reason = reason;
        this.askedAt = now;
        this.answer = Answer.NONE;
        this.answeredAt = now;
    }

    /** What has become of it. */
    public RequestState state(Instant now) {
        return switch (answer) {
            case NONE -> now.isBefore(lapsesAt()) ? RequestState.WAITING : RequestState.LAPSED;
            case ALLOWED -> now.isBefore(closesAt()) ? RequestState.OPEN : RequestState.CLOSED;
            case DECLINED -> RequestState.DECLINED;
        };
    }

    /** Whether this administrator can answer now: neither the asker nor the person whose record it is. */
    public boolean mayBeAnsweredBy(UUID accountId, Instant now) {
        return state(now) == RequestState.WAITING && !accountId.equals(askedBy) && !accountId.equals(subjectId);
    }

    /** Whether this administrator can read the record now. */
    public boolean isOpenTo(UUID accountId, Instant now) {
        return state(now) == RequestState.OPEN && accountId.equals(askedBy);
    }

    /** The second administrator allows it: the hour begins. */
    public void allow(Instant now) {
        this.answer = Answer.ALLOWED;
        this.answeredAt = now;
    }

    /** The second administrator declines, or the asker takes it back. */
    public void decline(Instant now) {
        this.answer = Answer.DECLINED;
        this.answeredAt = now;
    }

    /** Whose record it is. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Who wants to see it; no account once theirs is closed. */
    public UUID askedBy() {
        return askedBy;
    }

    /** The {@link Reason}, sealed. */
    public String kind() {
        return kind;
    }

    /** The reason in words, sealed. */
    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it can no longer be answered. */
    public Instant lapsesAt() {
        return askedAt.plus(WAITS);
    }

    /** When the record closes, if it was opened. */
    public Instant closesAt() {
        return answeredAt.plus(OPEN);
    }
}

package lms.web.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.content.Question;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** The answer to one question of an attempt: the keys of the options chosen, with a hash of the question as it was asked. */
@Entity
@Table(name = "quiz_response")
@SuppressWarnings("NullAway.Init")
public class QuizResponse extends Identified {

    @Column(name = "attempt_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose answer it is",
            keep = Keep.LEARNING,
            export = false,
            erase = Erase.DELETE_ROW)
    private UUID attemptId;

    @Column(name = "question_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which question was answered",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String questionId;

    @Column(name = "question_hash")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "in which wording",
            keep = Keep.LEARNING,
            export = false,
            erase = Erase.DELETE_ROW)
    private String questionHash;

    @Column(name = "option_keys")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "the answer",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private String optionKeys;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "result for the learner",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private int points;

    @Column(name = "saved_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when",
            keep = Keep.LEARNING,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant savedAt;

    /** For JPA. */
    protected QuizResponse() {}

    /** A first answer to a question. */
    public QuizResponse(UUID id, UUID attemptId, Question question, Answer answer, Instant now) {
        super(id);
        this.attemptId = attemptId;
        this.questionId = question.id();
        change(question, answer, now);
    }

    /** The learner changes their mind while the attempt is open. */
    public final void change(Question question, Answer answer, Instant now) {
        this.questionHash = question.hash();
        this.optionKeys = answer.stored();
        this.points = answer.points(question);
        this.savedAt = now;
    }

    public String questionId() {
        return questionId;
    }

    public int points() {
        return points;
    }

    /** What was chosen. */
    public Answer answer() {
        return Answer.ofStored(optionKeys);
    }
}

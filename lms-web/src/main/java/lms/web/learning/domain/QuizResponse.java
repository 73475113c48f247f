package lms.web.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.content.Question;
import lms.content.Response;
import lms.web.shared.kernel.About;
import lms.web.shared.kernel.About.Way;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Classified.Erase;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;
import lms.web.shared.kernel.Processing;

/** The answer to one question of an attempt, with a hash of the question as it was asked. */
@Entity
@Table(name = "quiz_response")
@Processing(Activity.LEARNING)
@SuppressWarnings("NullAway.Init")
public class QuizResponse extends Identified {

    @Column(name = "attempt_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whose answer it is",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    @About(value = Way.PARENT, of = QuizAttempt.class)
    private UUID attemptId;

    @Column(name = "question_id")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "which question was answered",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    private String questionId;

    @Column(name = "question_hash")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "in which wording",
            keep = Keep.ANSWER,
            export = false,
            erase = Erase.DELETE_ROW)
    private String questionHash;

    @Column(name = "option_keys")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "the answer",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    private String optionKeys;

    @Enumerated(EnumType.STRING)
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "whether something was chosen, typed, matched or put in order",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    private StoredAnswer.Shape shape;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "the answer in the learner's own words",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    private String typed;

    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "result for the learner",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    private int points;

    @Column(name = "saved_at")
    @Classified(
            value = PrivacyClass.POLITICAL,
            purpose = "when",
            keep = Keep.ANSWER,
            export = true,
            erase = Erase.DELETE_ROW)
    private Instant savedAt;

    /** For JPA. */
    protected QuizResponse() {}

    /** A first answer to a question. */
    public QuizResponse(UUID id, UUID attemptId, Question question, Response response, Instant now) {
        super(id);
        this.attemptId = attemptId;
        this.questionId = question.id();
        change(question, response, now);
    }

    /** The learner changes their mind while the attempt is open. */
    public final void change(Question question, Response response, Instant now) {
        StoredAnswer stored = StoredAnswer.of(response);
        this.questionHash = question.hash();
        this.shape = stored.shape();
        this.optionKeys = stored.keys();
        this.typed = stored.typed();
        this.savedAt = now;
        mark(question);
    }

    /** Gives the answer its points, as the question is now: all of them if it is right, otherwise none. */
    public final void mark(Question question) {
        this.points = answerTo(question).filter(question::isRight).isPresent() ? question.points() : 0;
    }

    public String questionId() {
        return questionId;
    }

    public int points() {
        return points;
    }

    /** The answer, if it still answers the question; see {@link AnswerFit}. */
    public Optional<Response> answerTo(Question question) {
        return AnswerFit.of(question, new StoredAnswer(shape, optionKeys, typed).response());
    }
}

package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.content.ChoiceQuestion;
import lms.content.Quiz;
import lms.web.learning.domain.Answer;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.QuizAttempt;
import lms.web.learning.domain.QuizResponse;
import lms.web.learning.domain.Score;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;

/**
 * Answering a quiz. The first saved answer opens an attempt, each further one is saved on its own, and sending ends it.
 * Every request names the number of the attempt it means, so that a repeated or late one can do no harm.
 */
@UseCase
public class Quizzes {

    private final Lessons lessons;
    private final LearnerRecords records;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Quizzes(Lessons lessons, LearnerRecords records, Ids ids, Clock clock) {
        this.lessons = lessons;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The quiz with the learner's open attempt, or with the result of the last one.
     *
     * @throws NotFound if there is no such quiz
     * @throws NotEnrolled if the learner does not take the course
     */
    public QuizView open(QuizAddress address, Actor actor) {
        LessonView lesson = lesson(address, actor);
        Quiz quiz = quiz(lesson, address);
        Enrolment enrolment = enrolment(lesson, actor);
        return view(lesson, quiz, latest(enrolment, lesson, quiz));
    }

    /**
     * Saves one answer, durably before this returns.
     *
     * @param attempt number of the attempt the learner sees
     * @param values what the form held: option keys, or {@link Answer#NOT_SURE}
     * @return the quiz with that answer; without it if that attempt had been sent before
     * @throws Rejected if nothing was chosen
     */
    public QuizView save(QuizAddress address, String questionId, int attempt, List<String> values, Actor actor) {
        LessonView lesson = lesson(address, actor);
        Quiz quiz = quiz(lesson, address);
        ChoiceQuestion question = question(quiz, questionId);
        Answer answer = answer(question, values);
        Enrolment enrolment = enrolment(lesson, actor);
        var current = attemptToAnswer(enrolment, lesson, quiz, attempt);
        current.ifPresent(open -> keep(open, question, answer));
        records.flush();
        return view(lesson, quiz, current.or(() -> latest(enrolment, lesson, quiz)));
    }

    private static Answer answer(ChoiceQuestion question, List<String> values) {
        Answer answer = Answer.chosen(question, values);
        boolean notSure = values.contains(Answer.NOT_SURE);
        if (answer.isNotSure() && !notSure) {
            throw new Rejected(List.of(Rejected.Fault.of("answer", "question.choose")));
        }
        if (notSure && !answer.isNotSure()) {
            throw new Rejected(List.of(Rejected.Fault.of("answer", "question.unsure.alone")));
        }
        return answer;
    }

    /**
     * Ends the attempt and scores it; a question without an answer earns nothing. A repeated request finds the attempt
     * ended and changes nothing.
     */
    public QuizView send(QuizAddress address, int attempt, Actor actor) {
        LessonView lesson = lesson(address, actor);
        Quiz quiz = quiz(lesson, address);
        Enrolment enrolment = enrolment(lesson, actor);
        var latest = latest(enrolment, lesson, quiz);
        latest.filter(open -> open.isOpen() && open.number() == attempt)
                .ifPresent(open -> open.submit(Score.of(quiz, records.responses(open.id())), clock.instant()));
        records.flush();
        return view(lesson, quiz, latest);
    }

    private LessonView lesson(QuizAddress address, Actor actor) {
        return lessons.open(address.lesson(), actor.required().language(), actor);
    }

    private static Quiz quiz(LessonView lesson, QuizAddress address) {
        return lesson.text().quiz(address.quizId()).orElseThrow(NotFound::new);
    }

    private static ChoiceQuestion question(Quiz quiz, String questionId) {
        return quiz.questions().stream()
                .filter(question -> question.id().equals(questionId))
                .map(ChoiceQuestion.class::cast)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Enrolment enrolment(LessonView lesson, Actor actor) {
        return records.lock(
                        actor.required().own(),
                        lesson.course().course().outline().id())
                .filter(Enrolment::isActive)
                .orElseThrow(
                        () -> new NotEnrolled(lesson.course().course().outline().slug()));
    }

    private Optional<QuizAttempt> latest(Enrolment enrolment, LessonView lesson, Quiz quiz) {
        return records.latestAttempt(enrolment.id(), lesson.lesson().id(), quiz.id());
    }

    /** The open attempt of that number, a new one if none is open and it is next, nothing if another is meant. */
    private Optional<QuizAttempt> attemptToAnswer(Enrolment enrolment, LessonView lesson, Quiz quiz, int number) {
        var latest = latest(enrolment, lesson, quiz);
        if (latest.filter(QuizAttempt::isOpen).isPresent()) {
            return latest.filter(open -> open.number() == number);
        }
        if (number <= latest.map(QuizAttempt::number).orElse(0)) {
            return Optional.empty();
        }
        var place = new QuizAttempt.Place(
                enrolment.id(),
                lesson.course().course().releaseId(),
                lesson.lesson().id(),
                quiz.id());
        var next = new QuizAttempt(
                ids.next(), place, latest.map(QuizAttempt::number).orElse(0) + 1, clock.instant());
        records.keep(next);
        return Optional.of(next);
    }

    private void keep(QuizAttempt attempt, ChoiceQuestion question, Answer answer) {
        Instant now = clock.instant();
        records.responses(attempt.id()).stream()
                .filter(response -> response.questionId().equals(question.id()))
                .findFirst()
                .ifPresentOrElse(
                        response -> response.change(question, answer, now),
                        () -> records.keep(new QuizResponse(ids.next(), attempt.id(), question, answer, now)));
    }

    private QuizView view(LessonView lesson, Quiz quiz, Optional<QuizAttempt> latest) {
        Map<String, Answer> answers = latest.map(attempt -> records.responses(attempt.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(QuizResponse::questionId, QuizResponse::answer));
        Optional<Score> result = latest.filter(attempt -> !attempt.isOpen()).map(QuizAttempt::score);
        int number = latest.map(attempt -> attempt.isOpen() ? attempt.number() : attempt.number() + 1)
                .orElse(1);
        return new QuizView(lesson, quiz, number, answers, result);
    }
}

package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Question;
import lms.content.Quiz;
import lms.content.Response;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.learning.domain.AnswerReading;
import lms.web.learning.domain.Enrolment;
import lms.web.learning.domain.Given;
import lms.web.learning.domain.QuizAttempt;
import lms.web.learning.domain.QuizResponse;
import lms.web.learning.domain.Score;
import lms.web.learning.domain.Shuffle;
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
        return view(enrolment, lesson, quiz, latest(enrolment, lesson, quiz));
    }

    /**
     * Saves one answer, durably before this returns.
     *
     * @param attempt number of the attempt the learner sees
     * @return the quiz with that answer; without it if that attempt had been sent before, or if there are no goes left
     * @throws Rejected if the form holds no answer, or one that cannot be
     */
    public QuizView save(QuizAddress address, String questionId, int attempt, Given given, Actor actor) {
        LessonView lesson = lesson(address, actor);
        Quiz quiz = quiz(lesson, address);
        Question question = question(quiz, questionId);
        Response response = AnswerReading.read(question, given);
        Enrolment enrolment = enrolment(lesson, actor);
        var current = attemptToAnswer(enrolment, lesson, quiz, attempt);
        current.ifPresent(open -> keep(open, question, response));
        records.flush();
        return view(enrolment, lesson, quiz, current.or(() -> latest(enrolment, lesson, quiz)));
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
                .ifPresent(open -> open.submit(score(quiz, open), clock.instant()));
        records.flush();
        return view(enrolment, lesson, quiz, latest);
    }

    /** By the questions as they are now: a release may have come since an answer was saved. */
    private Score score(Quiz quiz, QuizAttempt attempt) {
        List<QuizResponse> responses = records.responses(attempt.id());
        quiz.questions()
                .forEach(question -> responses.stream()
                        .filter(response -> response.questionId().equals(question.id()))
                        .forEach(response -> response.mark(question)));
        return Score.of(quiz, responses);
    }

    private LessonView lesson(QuizAddress address, Actor actor) {
        return lessons.open(address.lesson(), actor.required().language(), actor);
    }

    private static Quiz quiz(LessonView lesson, QuizAddress address) {
        return lesson.text().quiz(address.quizId()).orElseThrow(NotFound::new);
    }

    private static Question question(Quiz quiz, String questionId) {
        return quiz.questions().stream()
                .filter(question -> question.id().equals(questionId))
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
        CourseOutline course = lesson.course().course().outline();
        return course.idsOf(lesson.lesson().id()).stream()
                .flatMap(lessonId -> course.idsOf(quiz.id()).stream()
                        .flatMap(quizId -> records.latestAttempt(enrolment.id(), lessonId, quizId).stream()))
                .max(Comparator.comparingInt(QuizAttempt::number));
    }

    /** The open attempt of that number, a new one if it is next and allowed, nothing if another is meant. */
    private Optional<QuizAttempt> attemptToAnswer(Enrolment enrolment, LessonView lesson, Quiz quiz, int number) {
        var latest = latest(enrolment, lesson, quiz);
        if (latest.filter(QuizAttempt::isOpen).isPresent()) {
            return latest.filter(open -> open.number() == number);
        }
        int last = latest.map(QuizAttempt::number).orElse(0);
        if (number <= last || last >= quiz.attempts().orElse(Integer.MAX_VALUE)) {
            return Optional.empty();
        }
        var place = new QuizAttempt.Place(
                enrolment.id(),
                lesson.course().course().releaseId(),
                lesson.lesson().id(),
                quiz.id());
        var next = new QuizAttempt(ids.next(), place, last + 1, clock.instant());
        records.keep(next);
        return Optional.of(next);
    }

    private void keep(QuizAttempt attempt, Question question, Response response) {
        Instant now = clock.instant();
        records.responses(attempt.id()).stream()
                .filter(saved -> saved.questionId().equals(question.id()))
                .findFirst()
                .ifPresentOrElse(
                        saved -> saved.change(question, response, now),
                        () -> records.keep(new QuizResponse(ids.next(), attempt.id(), question, response, now)));
    }

    private QuizView view(Enrolment enrolment, LessonView lesson, Quiz quiz, Optional<QuizAttempt> latest) {
        Optional<Score> result = latest.filter(attempt -> !attempt.isOpen()).map(QuizAttempt::score);
        int number = latest.map(attempt -> attempt.isOpen() ? attempt.number() : attempt.number() + 1)
                .orElse(1);
        Shuffle shuffle = quiz.shuffle() ? Shuffle.of(enrolment.id(), number) : Shuffle.none();
        return new QuizView(lesson, quiz, number, shuffle, answers(quiz, latest), result);
    }

    private Map<String, Response> answers(Quiz quiz, Optional<QuizAttempt> latest) {
        List<QuizResponse> saved =
                latest.map(attempt -> records.responses(attempt.id())).orElse(List.of());
        Map<String, Response> answers = new HashMap<>();
        quiz.questions()
                .forEach(question -> saved.stream()
                        .filter(response -> response.questionId().equals(question.id()))
                        .flatMap(response -> response.answerTo(question).stream())
                        .forEach(response -> answers.put(question.id(), response)));
        return answers;
    }
}

package lms.web.catalogue.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.Objective;
import lms.content.Quiz;
import lms.content.RenderedLesson;
import lms.content.Segment;

/**
 * A published lesson in one language for one audience: everything its page shows that does not depend on the reader.
 *
 * @param summary what the lesson is about, plain text
 * @param minutes reading and activity time when taken alone
 * @param draft whether it is a translation that nobody has read over yet
 * @param reviewBy the day by which its facts are due for a check
 */
public record LessonDocument(
        String title,
        Optional<String> summary,
        int minutes,
        boolean draft,
        Optional<LocalDate> reviewBy,
        List<Objective> objectives,
        RenderedLesson rendered) {

    public LessonDocument {
        objectives = List.copyOf(objectives);
    }

    /** The lesson's quizzes in reading order. */
    public List<Quiz> quizzes() {
        return rendered.segments().stream()
                .flatMap(segment ->
                        segment instanceof Segment.QuizPlace place ? Stream.of(place.quiz()) : Stream.empty())
                .toList();
    }

    /** The quiz with this id. */
    public Optional<Quiz> quiz(String quizId) {
        return quizzes().stream().filter(quiz -> quiz.id().equals(quizId)).findFirst();
    }
}

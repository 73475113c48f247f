package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.KeyedQuestion;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /facilitate/{cohort}/lessons/{lesson}}: a lesson with what learners do not see.
 *
 * @param number of the lesson, from 1
 * @param total lessons in the course
 * @param minutes in a room; 0 where it is not meant for one
 * @param language BCP 47 tag of the text
 * @param objectives what learners can do afterwards
 * @param body the text and its quizzes in reading order
 * @param terms glossary terms that the text links to, as {@code #term-ID}
 * @param runSheet its run sheet; empty where the lesson is not meant for a room
 * @param learners the page that learners see
 * @param previous the lesson before
 * @param next the lesson after
 */
public record LedLessonModel(
        CohortHead head,
        Text title,
        int number,
        int total,
        int minutes,
        String language,
        List<String> objectives,
        List<LedBlock> body,
        List<LedTerm> terms,
        Optional<SafeUrl> runSheet,
        SafeUrl learners,
        Optional<LedNeighbour> previous,
        Optional<LedNeighbour> next) {
    public LedLessonModel {
        objectives = List.copyOf(objectives);
        body = List.copyOf(body);
        terms = List.copyOf(terms);
    }

    /** A stretch of the lesson. */
    public sealed interface LedBlock {
        /** Text with facilitator notes. */
        record LedText(SafeHtml html) implements LedBlock {}

        /**
         * A quiz with its answers.
         *
         * @param id of its place on the page
         * @param passPercent share of the points needed to pass; 0 where none is
         */
        record KeyedQuiz(String id, String title, boolean required, int passPercent, List<KeyedQuestion> questions)
                implements LedBlock {
            public KeyedQuiz {
                questions = List.copyOf(questions);
            }
        }
    }

    /** A glossary term. */
    public record LedTerm(String id, String term, SafeHtml html) {}

    /** A lesson next to this one. */
    public record LedNeighbour(Text title, SafeUrl url) {}
}

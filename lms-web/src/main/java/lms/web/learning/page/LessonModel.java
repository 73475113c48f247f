package lms.web.learning.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Outline;
import lms.web.shared.view.Progress;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /courses/{course}/{lesson}}: the page that everything else is for.
 *
 * @param place where in the course this is
 * @param title title of the lesson
 * @param summary what it is about
 * @param language BCP 47 tag of the text of the lesson; the page says so where it is not the language of the page
 * @param draft whether the text is a translation that nobody has read over yet
 * @param objectives what the reader can do afterwards
 * @param body the text and its quizzes in reading order
 * @param contents headings for "On this page"
 * @param terms glossary terms that the text links to, as {@code #term-ID}
 * @param outline the whole course, this lesson marked as current
 * @param progress how far the reader is, if enrolled
 * @param completion what the reader may do about having finished
 * @param around the ways on
 */
public record LessonModel(
        Place place,
        Text title,
        Optional<Text> summary,
        String language,
        boolean draft,
        List<String> objectives,
        List<Block> body,
        List<Contents> contents,
        List<Term> terms,
        Outline outline,
        Optional<Progress> progress,
        Completion completion,
        Around around) {
    public LessonModel {
        objectives = List.copyOf(objectives);
        body = List.copyOf(body);
        contents = List.copyOf(contents);
        terms = List.copyOf(terms);
    }

    /**
     * Where in the course this is.
     *
     * @param courseId immutable id of the course
     * @param course title of the course
     * @param courseUrl its page
     * @param number of the lesson, from 1
     * @param total lessons in the course
     * @param minutes how long the lesson takes
     * @param reviewed when its facts were last checked
     */
    public record Place(
            String courseId,
            Text course,
            SafeUrl courseUrl,
            int number,
            int total,
            int minutes,
            Optional<LocalDate> reviewed) {}

    /** A stretch of the lesson. */
    public sealed interface Block {
        /**
         * Text.
         *
         * @param html what the renderer of {@code lms.content} made
         */
        record Html(SafeHtml html) implements Block {}

        /**
         * A quiz, which has its own pages.
         *
         * @param card what the lesson says about it
         */
        record Quiz(QuizCard card) implements Block {}
    }

    /**
     * A heading of the lesson.
     *
     * @param level 2 or more
     * @param id of its anchor
     * @param text plain
     */
    public record Contents(int level, String id, String text) {}

    /**
     * A glossary term.
     *
     * @param id its anchor is {@code term-ID}
     * @param term the word
     * @param html its explanation
     */
    public record Term(String id, String term, SafeHtml html) {}

    /**
     * What the reader may do about having finished.
     *
     * @param state where they stand
     * @param missing titles of the required quizzes that are not passed; with any, the lesson is marked but not complete
     * @param url where the button leads or its form posts to
     */
    public record Completion(State state, List<Missing> missing, SafeUrl url) {
        public Completion {
            missing = List.copyOf(missing);
        }

        /** Where the reader stands. */
        public enum State {
            /** Not signed in: a link to the sign-in page. */
            SIGN_IN,
            /** Signed in, not enrolled: a form that enrols. */
            JOIN,
            /** A form that marks it complete. */
            OPEN,
            /** Marked, and a form that takes the mark back. */
            MARKED
        }
    }

    /**
     * A required quiz that is not passed.
     *
     * @param title of the quiz
     * @param url its place on this page
     */
    public record Missing(Text title, SafeUrl url) {}

    /**
     * The ways on from a lesson.
     *
     * @param previous the lesson before
     * @param next the lesson after
     * @param finish the page at the end of the course, on the last lesson
     * @param related lessons on the same subject, most like this one first
     */
    public record Around(
            Optional<Neighbour> previous, Optional<Neighbour> next, Optional<SafeUrl> finish, List<Related> related) {
        public Around {
            related = List.copyOf(related);
        }
    }

    /**
     * A lesson on the same subject.
     *
     * @param title of the lesson
     * @param course title of its course
     * @param url its address
     */
    public record Related(Text title, Text course, SafeUrl url) {}

    /**
     * A lesson next to this one.
     *
     * @param title of the lesson
     * @param url its address
     */
    public record Neighbour(Text title, SafeUrl url) {}
}

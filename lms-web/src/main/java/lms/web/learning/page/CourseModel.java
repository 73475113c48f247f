package lms.web.learning.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Access;
import lms.web.shared.view.Outline;
import lms.web.shared.view.Progress;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /courses/{course}}: decide, join, go on.
 *
 * @param id immutable id of the course; its cover is drawn from it
 * @param title its title
 * @param summary one or two sentences
 * @param access who may read it
 * @param outcomes what somebody can do afterwards: the objectives of its lessons; empty shows none
 * @param lessons how many lessons it has
 * @param minutes how long they take together
 * @param outline modules and lessons; the next step is marked as current
 * @param step the one thing to do now
 * @param progress how far the reader is, if enrolled
 * @param print all its lessons on one page, for paper
 * @param glossary what its words mean, if it has any
 * @param leave page that asks whether to leave, if enrolled
 * @param cohorts dated runs of the course that the reader can take part in
 */
public record CourseModel(
        String id,
        Text title,
        Text summary,
        Access access,
        List<Text> outcomes,
        int lessons,
        int minutes,
        Outline outline,
        Step step,
        Optional<Progress> progress,
        SafeUrl print,
        Optional<SafeUrl> glossary,
        Optional<SafeUrl> leave,
        List<Cohort> cohorts) {
    public CourseModel {
        outcomes = List.copyOf(outcomes);
        cohorts = List.copyOf(cohorts);
    }

    /**
     * A cohort in which the reader can ask for a place.
     *
     * @param unit name of the unit that runs it
     * @param delivery key of the message that says how people meet
     * @param free places that nobody has
     * @param waiting how many people wait
     * @param url its page for those who take part
     */
    public record Cohort(
            String name,
            String unit,
            String delivery,
            LocalDate starts,
            LocalDate ends,
            int free,
            int waiting,
            SafeUrl url) {}

    /**
     * The one thing to do now.
     *
     * @param kind what it is
     * @param url where the button leads, or where its form posts to; empty only for {@link Kind#CLOSED}
     * @param lesson the lesson it leads to, where there is one
     */
    public record Step(Kind kind, Optional<SafeUrl> url, Optional<Text> lesson) {
        /** What the button does. {@link #JOIN} posts, the others are links. */
        public enum Kind {
            /** Anybody may read: to the first lesson. */
            READ,
            /** For people with an account: to the sign-in page. */
            SIGN_IN,
            /** Enrol: a form. */
            JOIN,
            /** Enrolled, nothing done yet: to the first lesson. */
            START,
            /** To the next step. */
            CONTINUE,
            /** All done: back to the first lesson. */
            REVIEW,
            /** Only people who were enrolled by somebody take part: no button. */
            CLOSED
        }
    }
}

package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;
import lms.web.cohort.domain.CohortPlan;
import lms.web.cohort.usecase.CohortCard;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /cohorts/{cohort}}: what is to be done, what comes next, how things stand.
 *
 * @param todo what waits for the caller, the most urgent first
 * @param next the next session
 * @param standing how things stand, in numbers
 * @param plan what was decided
 * @param unit name of the unit that runs it
 * @param coaches display names
 * @param steps what the caller can do with the cohort as a whole
 * @param courseUrl the course as learners see it
 */
public record CohortModel(
        CohortHead head,
        List<Todo> todo,
        Optional<SessionLine> next,
        Standing standing,
        CohortPlan plan,
        String unit,
        List<String> coaches,
        List<Step> steps,
        SafeUrl courseUrl) {
    public CohortModel {
        todo = List.copyOf(todo);
        coaches = List.copyOf(coaches);
        steps = List.copyOf(steps);
    }

    /**
     * Something to do.
     *
     * @param key its message
     * @param args values for the message
     * @param url where it is done
     */
    public record Todo(String key, List<Object> args, SafeUrl url) {
        public Todo {
            args = List.copyOf(args);
        }

        static Todo of(String key, SafeUrl url, Object... args) {
            return new Todo(key, List.of(args), url);
        }
    }

    /**
     * How things stand.
     *
     * @param openInvitations invitations that nobody has answered
     * @param completed how many of the enrolled have completed the course; empty where the caller is not to know
     * @param held sessions that are over
     * @param sessions sessions that were not cancelled
     * @param release number of the release that the cohort reads
     */
    public record Standing(
            CohortCard.Counts counts,
            int places,
            int openInvitations,
            Optional<Integer> completed,
            int held,
            int sessions,
            int release) {}

    /**
     * Something to do with the cohort as a whole.
     *
     * @param key its message
     * @param url where its form posts to, or where to go
     * @param form whether it is done at once; else a page comes first
     * @param first whether it is what comes next
     */
    public record Step(String key, SafeUrl url, boolean form, boolean first) {}
}

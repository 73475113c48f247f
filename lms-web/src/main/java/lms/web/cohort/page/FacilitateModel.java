package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /facilitate/{cohort}}: what somebody who leads the cohort needs.
 *
 * @param next the next session
 * @param lessons of the course, in order
 * @param sessions all of them, by their start
 * @param print the whole course on paper, with notes and answers
 */
public record FacilitateModel(
        CohortHead head,
        Optional<SessionLine> next,
        List<LedLesson> lessons,
        List<SessionLine> sessions,
        SafeUrl print) {
    public FacilitateModel {
        lessons = List.copyOf(lessons);
        sessions = List.copyOf(sessions);
    }

    /**
     * A lesson.
     *
     * @param minutes in a room; 0 where it is not meant for one
     * @param url its view for facilitators
     * @param runSheet its run sheet; empty where it is not meant for a room
     */
    public record LedLesson(Text title, int minutes, SafeUrl url, Optional<SafeUrl> runSheet) {}
}

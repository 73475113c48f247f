package lms.web.cohort.page;

import java.util.List;
import java.util.Optional;

/**
 * {@code /cohorts/{cohort}/sessions}: the dated meetings, and planning more.
 *
 * @param sessions by their start
 * @param form for planning; empty when the cohort is over
 */
public record SessionsModel(CohortHead head, List<SessionLine> sessions, Optional<SessionForm> form) {
    public SessionsModel {
        sessions = List.copyOf(sessions);
    }
}

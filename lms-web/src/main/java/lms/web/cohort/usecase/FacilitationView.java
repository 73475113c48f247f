package lms.web.cohort.usecase;

import java.util.List;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.RunSheets;

/**
 * A cohort for its coaches.
 *
 * @param course as it stands in the cohort's release
 * @param runSheets of that release
 * @param sessions by their start
 */
public record FacilitationView(
        CohortView cohort, CourseOutline course, RunSheets runSheets, List<SessionView> sessions) {
    public FacilitationView {
        sessions = List.copyOf(sessions);
    }
}

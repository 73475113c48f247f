package lms.web.learning.usecase;

import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.learning.domain.Progress;

/**
 * A course as one reader sees it.
 *
 * @param enrolled whether the reader takes the course now
 * @param inCohort whether they take it with a cohort, and so at its release
 * @param progress of somebody who has not begun, where the reader never took the course
 */
public record CourseView(PublishedCourse course, boolean enrolled, boolean inCohort, Progress progress) {}

package lms.web.learning.page;

import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * Asks whether to leave a course.
 *
 * @param course title of the course
 * @param courseUrl its page, to stay
 * @param action where the form that leaves posts to
 * @param inCohort whether a place in a cohort goes with it
 */
public record LeaveModel(Text course, SafeUrl courseUrl, SafeUrl action, boolean inCohort) {}

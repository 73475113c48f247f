package lms.web.cohort.page;

import lms.web.shared.view.SafeUrl;

/**
 * Changing a session.
 *
 * @param number of the session
 * @param told how many people are told of a change
 * @param back the list of sessions
 */
public record SessionFormModel(CohortHead head, int number, int told, SessionForm form, SafeUrl back) {}

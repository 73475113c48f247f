package lms.web.account.usecase;

import java.util.UUID;

/** Port through which the feature that keeps cohorts makes people coaches of them. It asks for the rights itself. */
public interface CoachGrants {

    /** The person coaches the cohort from now on; giving it twice changes nothing. */
    void give(UUID accountId, UUID cohortId);

    /** The person coaches the cohort no longer, from the next request on. Tells whether they did. */
    boolean end(UUID accountId, UUID cohortId);
}

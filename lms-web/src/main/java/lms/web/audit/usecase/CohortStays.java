package lms.web.audit.usecase;

import java.time.Instant;
import java.util.List;
import lms.web.shared.kernel.Scope;

/** Port to the cohorts that list somebody among their people, so that they learn who looked at the list. */
public interface CohortStays {

    /** The stays of the person whom the scope holds. */
    List<Stay> of(Scope scope);

    /**
     * A place in a cohort's list; whoever gave it up is still listed.
     *
     * @param object the cohort as the trail names it
     * @param from when the person came onto the list
     */
    record Stay(String object, Instant from) {}
}

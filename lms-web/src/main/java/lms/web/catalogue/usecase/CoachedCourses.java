package lms.web.catalogue.usecase;

import java.util.Set;
import lms.web.shared.kernel.Scope;

/** Port to the feature that keeps cohorts: a coach may read the courses of the cohorts they coach. */
public interface CoachedCourses {

    /** Ids of the courses of the cohorts in scope. */
    Set<String> of(Scope toFacilitate);
}

package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.shared.kernel.Scope;

/** Port to the feature that keeps cohorts: a coach may read the courses of the cohorts they coach. */
public interface CoachedCourses {

    /** The courses of the cohorts in scope, one for each cohort. */
    List<CoachedCourse> in(Scope toFacilitate);

    /** Ids of the courses of the cohorts in scope. */
    default Set<String> of(Scope toFacilitate) {
        return in(toFacilitate).stream().map(CoachedCourse::courseId).collect(Collectors.toUnmodifiableSet());
    }

    /** A course in the release on which a cohort stays. */
    record CoachedCourse(String curriculumId, String courseId, UUID releaseId) {}
}

package lms.web.cohort.persistence;

import jakarta.inject.Inject;
import java.util.List;
import lms.web.catalogue.usecase.CoachedCourses;
import lms.web.cohort.usecase.CohortStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Tells the catalogue which courses a coach coaches. */
@Component
public class JpaCoachedCourses implements CoachedCourses {

    private final CohortStore cohorts;

    @Inject
    public JpaCoachedCourses(CohortStore cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public List<CoachedCourse> in(Scope toFacilitate) {
        return cohorts.cohorts(toFacilitate).stream()
                .map(cohort -> cohort.course())
                .map(course -> new CoachedCourse(course.curriculumId(), course.courseId(), course.releaseId()))
                .toList();
    }
}

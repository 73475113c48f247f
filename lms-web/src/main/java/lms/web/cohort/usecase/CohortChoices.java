package lms.web.cohort.usecase;

import java.util.List;
import lms.web.catalogue.usecase.CourseOutline;

/**
 * What an officer can choose from when planning a cohort.
 *
 * @param courses published courses the officer may read
 * @param units units the officer may run cohorts for
 * @param languages BCP 47 tags
 */
public record CohortChoices(List<CourseOutline> courses, List<Unit> units, List<String> languages) {

    public CohortChoices {
        courses = List.copyOf(courses);
        units = List.copyOf(units);
        languages = List.copyOf(languages);
    }

    /** A unit. */
    public record Unit(String path, String name) {}
}

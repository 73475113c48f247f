package lms.web.catalogue.usecase;

import java.util.Set;
import lms.web.shared.kernel.Scope;

/** Port to the feature that keeps enrolments: rights to read depend on it. */
public interface EnrolledCourses {

    /** Ids of the courses that the person in scope is actively enrolled in; none for any other scope. */
    Set<String> of(Scope own);
}

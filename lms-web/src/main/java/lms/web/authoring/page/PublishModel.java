package lms.web.authoring.page;

import java.util.List;
import lms.web.shared.view.Access;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code …/publish}: the last look before readers see a text. Posts {@link #SHOWN}, {@link #NOTE} and, for each course,
 * {@link #READERS} + the course's id.
 *
 * @param shown number of the release that is current now, 0 if there is none
 */
public record PublishModel(
        Text curriculum,
        SafeUrl curriculumUrl,
        String name,
        SafeUrl offerUrl,
        SafeUrl action,
        int shown,
        String note,
        List<Said> cohorts,
        ChangesModel changes,
        List<CourseChoice> courses) {

    /** Field of the number of the release that was shown as current. */
    public static final String SHOWN = "shown";
    /** Field of what is new. */
    public static final String NOTE = "note";
    /** Beginning of the fields of who may read a course. */
    public static final String READERS = "readers-";

    public PublishModel {
        cohorts = List.copyOf(cohorts);
        courses = List.copyOf(courses);
    }

    /** Who may read a course. */
    public record CourseChoice(String id, Text title, Access access, boolean first) {}
}

package lms.web.learning.page;

import java.util.List;

/**
 * {@code /}: what this place is, a way to search, the courses.
 *
 * @param courses those that the caller may see, in the order of the catalogue
 */
public record HomeModel(List<CourseCard> courses) {
    public HomeModel {
        courses = List.copyOf(courses);
    }
}

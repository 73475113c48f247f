package lms.web.learning.page;

import java.util.List;

/**
 * {@code /courses}: all courses that the caller may see.
 *
 * @param courses in the order of the catalogue
 */
public record CatalogueModel(List<CourseCard> courses) {
    public CatalogueModel {
        courses = List.copyOf(courses);
    }
}

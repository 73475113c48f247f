package lms.web.learning.page;

import java.util.List;
import lms.web.shared.view.Text;

/**
 * {@code /courses}: all courses that the caller may see.
 *
 * @param curricula those with the most courses first
 */
public record CatalogueModel(List<Shelf> curricula) {
    public CatalogueModel {
        curricula = List.copyOf(curricula);
    }

    /** How many courses there are. */
    public int courses() {
        return curricula.stream().mapToInt(shelf -> shelf.courses().size()).sum();
    }

    /**
     * The courses of one curriculum.
     *
     * @param id of the curriculum
     * @param courses as its author ordered them
     */
    public record Shelf(String id, Text title, List<CourseCard> courses) {
        public Shelf {
            courses = List.copyOf(courses);
        }
    }
}

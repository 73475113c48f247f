package lms.web.authoring.page;

import java.util.List;
import lms.web.shared.view.Text;

/**
 * What differs for learners.
 *
 * @param readable whether both texts could be compared
 * @param first whether there was nothing before
 */
public record ChangesModel(boolean readable, boolean first, List<Changed> courses, List<Changed> lessons) {
    public ChangesModel {
        courses = List.copyOf(courses);
        lessons = List.copyOf(lessons);
    }

    /** Whether learners notice nothing. */
    public boolean isEmpty() {
        return courses.isEmpty() && lessons.isEmpty();
    }

    /**
     * A course or lesson that differs.
     *
     * @param what one sentence for each difference
     */
    public record Changed(Text title, List<Said> what) {
        public Changed {
            what = List.copyOf(what);
        }
    }
}

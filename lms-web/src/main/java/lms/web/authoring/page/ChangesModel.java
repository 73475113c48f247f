package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Text;

/**
 * What differs for learners.
 *
 * @param readable whether both texts could be compared
 * @param first whether there was nothing before
 * @param sum what all of it means for what people have done, in one sentence
 * @param decisions how many differences need a decision
 */
public record ChangesModel(
        boolean readable, boolean first, Said sum, int decisions, List<Changed> courses, List<Changed> lessons) {
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
     * @param what one line for each difference
     */
    public record Changed(Text title, List<Line> what) {
        public Changed {
            what = List.copyOf(what);
        }
    }

    /**
     * A difference.
     *
     * @param meaning what it means for what people have done; empty where it means nothing
     */
    public record Line(Said what, Optional<Meaning> meaning) {}

    /**
     * What a difference means for what people have done.
     *
     * @param decision whether a person has to decide; otherwise it follows by itself
     */
    public record Meaning(boolean decision, Said why) {}
}

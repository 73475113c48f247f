package lms.web.learning.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Progress;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * The end of a course: done, or what is still open.
 *
 * @param id immutable id of the course; its cover is drawn from it
 * @param course title of the course
 * @param courseUrl its page
 * @param progress how far the reader is
 * @param open lessons that are not complete, in order; empty when the course is finished
 * @param next another course to go on with
 */
public record FinishedModel(
        String id,
        Text course,
        SafeUrl courseUrl,
        Progress progress,
        List<LessonModel.Neighbour> open,
        Optional<NextCourse> next) {
    public FinishedModel {
        open = List.copyOf(open);
    }

    /**
     * A course that fits next.
     *
     * @param id its immutable id
     * @param title its title
     * @param summary one or two sentences
     * @param url its page
     */
    public record NextCourse(String id, Text title, Text summary, SafeUrl url) {}
}

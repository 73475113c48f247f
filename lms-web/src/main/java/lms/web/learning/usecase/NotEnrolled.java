package lms.web.learning.usecase;

/** Only somebody who takes the course can do this; the course page offers to join. */
public final class NotEnrolled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String courseSlug;

    NotEnrolled(String courseSlug) {
        super("Not enrolled in the course");
        this.courseSlug = courseSlug;
    }

    /** Slug of the course. */
    public String courseSlug() {
        return courseSlug;
    }
}

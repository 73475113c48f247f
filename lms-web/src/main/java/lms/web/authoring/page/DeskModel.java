package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.Access;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /author/CURRICULUM}: everything about one curriculum. The upload posts a file as {@link #ARCHIVE}, a course
 * posts {@link #SHOWN} and {@link #READERS}.
 *
 * @param upload where an archive is sent to; empty for those who may not
 * @param folder what stands in the folder, where that is a release and no offer
 */
public record DeskModel(
        Text title,
        List<OfferRow> offers,
        Optional<Said> folder,
        Optional<SafeUrl> upload,
        List<ReleaseRow> releases,
        List<CourseRow> courses,
        List<Said> cohorts) {

    /** Field of the file. */
    public static final String ARCHIVE = "archive";
    /** Field of who could read the course when the page was made. */
    public static final String SHOWN = "shown";
    /** Field of who may read it from now on. */
    public static final String READERS = "readers";

    public DeskModel {
        offers = List.copyOf(offers);
        releases = List.copyOf(releases);
        courses = List.copyOf(courses);
        cohorts = List.copyOf(cohorts);
    }

    /** A text that may become a release. */
    public record OfferRow(String name, String revision, Said origin, int errors, int warnings, SafeUrl url) {}

    /**
     * A release.
     *
     * @param use where it is made the one that readers see; empty for the current one and for those who may not
     */
    public record ReleaseRow(
            int number,
            java.time.Instant published,
            String version,
            String revision,
            String note,
            boolean current,
            Optional<SafeUrl> use) {}

    /**
     * A course.
     *
     * @param change where it is opened to others; empty for those who may not
     */
    public record CourseRow(String id, Text title, Access access, Optional<SafeUrl> change) {}
}

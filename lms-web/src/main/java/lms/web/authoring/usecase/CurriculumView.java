package lms.web.authoring.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.ReleaseView;

/**
 * Everything about one curriculum that its trainers decide on.
 *
 * @param releases the newest first
 * @param courses of the current release, with who may read each
 * @param folderRelease number of the release whose text stands in the folder, where that is one and not an offer
 */
public record CurriculumView(
        CurriculumCard card,
        List<ReleaseView> releases,
        List<OpenCourse> courses,
        Optional<Integer> folderRelease,
        Rights rights) {
    public CurriculumView {
        releases = List.copyOf(releases);
        courses = List.copyOf(courses);
    }

    /** A course and who may read it. */
    public record OpenCourse(CourseOutline outline, Visibility visibility) {
        static List<OpenCourse> of(List<CourseOutline> outlines, Map<String, Visibility> doors) {
            return outlines.stream()
                    .map(outline -> new OpenCourse(outline, doors.getOrDefault(outline.id(), Visibility.ENROLLED)))
                    .toList();
        }
    }

    /** What the actor may do here. */
    public record Rights(boolean offer, boolean publish) {}
}

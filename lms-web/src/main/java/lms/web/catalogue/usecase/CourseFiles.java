package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lms.content.Audience;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Pictures, films and downloads. Nobody gets a file because they know its name: a text that they may read has to lead
 * there. So the source of lessons, with its answers, is never given out, and neither is what only facilitators' notes
 * lead to.
 */
@UseCase
public class CourseFiles {

    private final FileShelf files;
    private final CoachedCourses coached;

    @Inject
    public CourseFiles(FileShelf files, CoachedCourses coached) {
        this.files = files;
        this.coached = coached;
    }

    /**
     * What is in a file, if a lesson of the course leads its learners there.
     *
     * @param course that the actor was given
     * @param path in the course's curriculum
     */
    public Optional<byte[]> content(PublishedCourse course, String path, Actor actor) {
        return linked(course.releaseId(), course.outline().id(), path, Audience.LEARNER);
    }

    /** What is in a file, if a lesson or a facilitator's note of a course leads there that the actor coaches. */
    public Optional<byte[]> contentForCoach(String curriculumId, String path, Actor actor) {
        return coached.in(Scope.toFacilitate(actor)).stream()
                .filter(course -> course.curriculumId().equals(curriculumId))
                .flatMap(course -> linked(course.releaseId(), course.courseId(), path, Audience.FACILITATOR).stream())
                .findFirst();
    }

    private Optional<byte[]> linked(UUID releaseId, String courseId, String path, Audience audience) {
        return files.linked(releaseId, courseId, audience).contains(path)
                ? files.content(releaseId, path)
                : Optional.empty();
    }
}

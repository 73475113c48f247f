package lms.web.catalogue.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
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
     * What is in a file, if a lesson of the course leads there.
     *
     * @param course that the actor was given
     * @param path in the course's curriculum
     */
    public Optional<byte[]> content(PublishedCourse course, String path, Actor actor) {
        return isLinked(course, path, Audience.LEARNER)
                        || (isCoach(course, actor) && isLinked(course, path, Audience.FACILITATOR))
                ? files.content(course.releaseId(), path)
                : Optional.empty();
    }

    private boolean isLinked(PublishedCourse course, String path, Audience audience) {
        return files.linked(course.releaseId(), course.outline().id(), audience).contains(path);
    }

    private boolean isCoach(PublishedCourse course, Actor actor) {
        return coached.of(Scope.toFacilitate(actor)).contains(course.outline().id());
    }
}

package lms.web.learning.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.catalogue.usecase.Catalogue;
import lms.web.catalogue.usecase.CourseFiles;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.UseCase;

/** The pictures, films and downloads of the lessons that somebody may read. */
@UseCase
public class LessonFiles {

    private final Catalogue catalogue;
    private final CourseFiles files;
    private final LearnerRecords records;

    @Inject
    public LessonFiles(Catalogue catalogue, CourseFiles files, LearnerRecords records) {
        this.catalogue = catalogue;
        this.files = files;
        this.records = records;
    }

    /**
     * What is in the file, in the release of the cohort that the reader is in or coaches, if there is one.
     *
     * @param path in the curriculum, such as {@code media/door.jpg}
     * @throws NotFound if there is none, or no lesson that the actor may read leads there
     */
    public byte[] open(String curriculumId, String path, Actor actor) {
        return Stream.concat(pinned(actor).stream(), catalogue.courses(actor).stream())
                .filter(course -> course.outline().curriculumId().equals(curriculumId))
                .flatMap(course -> files.content(course, path, actor).stream())
                .findFirst()
                .or(() -> files.contentForCoach(curriculumId, path, actor))
                .orElseThrow(NotFound::new);
    }

    /** The courses that the reader takes with a cohort, as they stand in its release. */
    private List<PublishedCourse> pinned(Actor actor) {
        return actor.person().map(person -> records.records(person.own())).orElse(List.of()).stream()
                .filter(LearnerRecord::active)
                .flatMap(taken -> taken.pinnedTo().stream()
                        .flatMap(release ->
                                catalogue.pinned(release, taken.courseId(), Optional.empty(), actor).stream()))
                .toList();
    }
}

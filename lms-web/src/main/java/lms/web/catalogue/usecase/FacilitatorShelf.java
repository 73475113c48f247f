package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.content.PrintedLesson;

/**
 * Port to what facilitators see of a release. It stands apart from the {@link Shelf} of readers, so that no page of
 * theirs can take the wrong text. Holds no rights: the use case asks for them.
 */
public interface FacilitatorShelf {

    /** The course as it stands in the release. */
    Optional<CourseOutline> course(UUID releaseId, String courseId);

    /** The lesson's text with facilitator notes, in the language or else in the course's own. */
    Optional<LessonDocument> text(UUID releaseId, String courseId, String lessonId, String language);

    /** The lessons on paper with notes and answers, each in the language or else in the course's own. */
    List<PrintedLesson> print(UUID releaseId, CourseOutline course, String language);

    /** The run sheets of the course; none for a release that was made before there were any. */
    RunSheets runSheets(UUID releaseId, String courseId);
}

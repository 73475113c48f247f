package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.content.Audience;
import lms.content.Download;
import lms.content.GlossaryEntry;
import lms.content.Passage;

/**
 * Port to what search finds of the published releases, with the notes for facilitators. Holds no rights, so it is for
 * the index alone.
 */
public interface FoundTexts {

    /** Every curriculum that is published, by its id. Cheap: asked every few seconds. */
    List<PublishedCurriculum> published();

    /** The curriculum that has the course. */
    Optional<String> curriculumOf(String courseId);

    /** The courses of the release, as their author ordered them. */
    List<CourseOutline> courses(UUID releaseId);

    /** The text of all lessons for learners, and what facilitators read beside it, lesson by lesson in reading order. */
    List<LessonPassage> passages(UUID releaseId);

    /** The glossaries of all courses. */
    List<CourseGlossary> glossaries(UUID releaseId);

    /** The files that lessons lead their learners to. */
    List<LessonDownload> downloads(UUID releaseId);

    /**
     * A passage in its place.
     *
     * @param audience learners, or facilitators for what only they read
     */
    record LessonPassage(String courseId, String lessonId, String language, Audience audience, Passage passage) {}

    /**
     * The words of a course.
     *
     * @param language of the lessons that lead to them
     */
    record CourseGlossary(String courseId, String language, List<GlossaryEntry> entries) {
        public CourseGlossary {
            entries = List.copyOf(entries);
        }
    }

    /** A file in its place. */
    record LessonDownload(String courseId, String lessonId, String language, Download file) {}
}

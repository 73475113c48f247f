package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.CourseVisibility;
import lms.web.catalogue.domain.Release;
import lms.web.catalogue.domain.ReleaseGlossary;
import lms.web.catalogue.domain.ReleaseLesson;
import lms.web.catalogue.domain.Visibility;

/** Port through which a release is stored. All of it happens in the caller's transaction. */
public interface ReleaseStore {

    /** Whether this revision, which names its text and so its curriculum, was published before. */
    boolean isReleased(String revision);

    /** The number for the curriculum's next release, from 1. */
    int nextNumber(String curriculumId);

    /** The curriculum that already owns the course id. */
    Optional<String> ownerOf(String courseId);

    /** Keeps the release and its source files. */
    void keep(Release release, SourceTree source);

    /** Keeps the courses of a release, in order, and gives those that are new their first visibility. */
    void keepCourses(UUID releaseId, List<CourseOutline> courses, Map<String, Visibility> first);

    /** Keeps one rendered lesson with what is found of it: for facilitators that is their notes alone. */
    void keepLesson(ReleaseLesson.Place place, LessonDocument text);

    /** Keeps the words of a course for readers of one language. */
    void keepGlossary(ReleaseGlossary.Place place, List<GlossaryEntry> entries);

    /** Lets what is found of a release be kept once more, in place of what an older version kept. */
    void findAgain(UUID releaseId, Consumer<FoundStore> work);

    /** Keeps one lesson as it is printed. */
    void keepPrint(ReleaseLesson.Place place, PrintedLesson lesson);

    /** Keeps what facilitators get beside the lessons of a course. */
    void keepRunSheets(UUID releaseId, String courseId, RunSheets sheets);

    /** Readers see this release from the moment the transaction ends. */
    void pointTo(Release release);

    /**
     * The number of the release that readers see, 0 if there is none. Until the transaction ends nobody else can move
     * the pointer of the curriculum.
     */
    int lockCurrent(String curriculumId);

    /** The curriculum's release of that number. */
    Optional<Release> release(String curriculumId, int number);

    /** Who may read the course; other readers can be written into it. */
    Optional<CourseVisibility> visibility(String courseId);

    /** Hears what the database refuses. */
    void flush();
}

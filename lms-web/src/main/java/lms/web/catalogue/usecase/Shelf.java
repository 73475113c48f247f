package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;

/** Port to the stored releases. Holds no rights: the use cases ask for them. */
public interface Shelf {

    /** Every published course, ordered by curriculum and then as its author ordered them. */
    List<PublishedCourse> courses();

    /** The published course with this slug now, or else the one that last had it. */
    Optional<PublishedCourse> courseBySlug(String slug);

    /** The published course with this id. */
    Optional<PublishedCourse> courseById(String id);

    /** The id of the course that last had this slug, be it published now or not. */
    Optional<String> formerCourse(String slug);

    /** The course as it stands in a release, published or not. */
    Optional<CourseOutline> outline(UUID releaseId, String courseId);

    /** The number of a release. */
    int numberOf(UUID releaseId);

    /** The release with this number. */
    Optional<UUID> release(String curriculumId, int number);

    /** The lesson that has this slug in the course now, or else the one that last had it. */
    Optional<CourseOutline.Item> lessonBySlug(PublishedCourse course, String slug);

    /** The lesson's text for learners, in the language or else in the course's own. */
    Optional<LessonDocument> text(PublishedCourse course, String lessonId, String language);

    /** The lessons for learners on paper, each in the language or else in the course's own; none in an old release. */
    List<PrintedLesson> print(PublishedCourse course, String language);

    /** The words of a course for readers of the language, or else of the course's own; none in an old release. */
    List<GlossaryEntry> glossary(PublishedCourse course, String language);
}

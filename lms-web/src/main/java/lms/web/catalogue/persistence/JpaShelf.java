package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.content.Audience;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Shelf;
import lms.web.shared.kernel.Component;

/** Reads published courses. Which release is published is asked each time; what is in it is remembered. */
@Component
public class JpaShelf implements Shelf {

    private static final String COURSES = """
            select new lms.web.catalogue.persistence.JpaShelf$CourseRow(c.releaseId, c.courseId, v.visibility)
            from ReleaseCourse c, PublishedPointer p, CourseVisibility v
            where p.releaseId = c.releaseId and v.courseId = c.courseId""";

    private final EntityManager entities;
    private final PrintRows prints;
    private final Remembered<CourseKey, CourseOutline> outlines = new Remembered<>(500);
    private final Remembered<LessonKey, LessonDocument> texts = new Remembered<>(2_000);
    private final Remembered<GlossaryKey, List<GlossaryEntry>> glossaries = new Remembered<>(200);

    @Inject
    public JpaShelf(EntityManager entities) {
        this.entities = entities;
        this.prints = new PrintRows(entities);
    }

    @Override
    public List<PublishedCourse> courses() {
        return courses(COURSES + " order by v.curriculumId, c.position")
                .getResultStream()
                .map(this::published)
                .toList();
    }

    @Override
    public Optional<PublishedCourse> courseBySlug(String slug) {
        return one(courses(COURSES + " and c.slug = :slug").setParameter("slug", slug))
                .or(() -> formerCourse(slug).flatMap(this::courseById));
    }

    @Override
    public Optional<PublishedCourse> courseById(String id) {
        return one(courses(COURSES + " and c.courseId = :id").setParameter("id", id));
    }

    @Override
    public Optional<CourseOutline.Item> lessonBySlug(PublishedCourse course, String slug) {
        return course.outline()
                .lessonAt(slug)
                .or(() -> formerLesson(course, slug).flatMap(course.outline()::lesson));
    }

    @Override
    public Optional<LessonDocument> text(PublishedCourse course, String lessonId, String language) {
        var key = new LessonKey(course.releaseId(), course.outline().id(), lessonId, language);
        return texts.get(key, () -> readText(key));
    }

    /** The wanted language comes first; a case expression would make EclipseLink write values into the statement. */
    private Optional<LessonDocument> readText(LessonKey key) {
        return entities.createQuery("""
                        select new lms.web.catalogue.persistence.JpaShelf$TextRow(l.language, l.document)
                        from ReleaseLesson l
                        where l.releaseId = :release and l.courseId = :course and l.lessonId = :lesson
                          and l.audience = :audience and (l.language = :language or l.defaultLanguage = :yes)""", TextRow.class)
                .setParameter("release", key.releaseId())
                .setParameter("course", key.courseId())
                .setParameter("lesson", key.lessonId())
                .setParameter("audience", Audience.LEARNER)
                .setParameter("language", key.language())
                .setParameter("yes", true)
                .getResultStream()
                .min(Comparator.comparing(row -> !row.language().equals(key.language())))
                .map(row -> LessonJson.read(row.document()));
    }

    @Override
    public List<PrintedLesson> print(PublishedCourse course, String language) {
        return prints.of(course.releaseId(), course.outline(), Audience.LEARNER, language);
    }

    @Override
    public List<GlossaryEntry> glossary(PublishedCourse course, String language) {
        CourseOutline outline = course.outline();
        return glossaries
                .get(
                        new GlossaryKey(course.releaseId(), outline.id(), language),
                        () -> readGlossary(course, language).or(() -> readGlossary(course, outline.defaultLanguage())))
                .orElse(List.of());
    }

    private Optional<List<GlossaryEntry>> readGlossary(PublishedCourse course, String language) {
        return entities.createQuery(
                        "select g.document from ReleaseGlossary g"
                                + " where g.releaseId = :release and g.courseId = :course and g.language = :language",
                        String.class)
                .setParameter("release", course.releaseId())
                .setParameter("course", course.outline().id())
                .setParameter("language", language)
                .getResultStream()
                .findFirst()
                .map(GlossaryJson::read);
    }

    @Override
    public Optional<CourseOutline> outline(UUID releaseId, String courseId) {
        return outlines.get(
                new CourseKey(releaseId, courseId),
                () -> entities.createQuery(
                                "select c.outline from ReleaseCourse c where c.releaseId = :release and c.courseId = :course",
                                String.class)
                        .setParameter("release", releaseId)
                        .setParameter("course", courseId)
                        .getResultStream()
                        .findFirst()
                        .map(OutlineJson::read));
    }

    @Override
    public int numberOf(UUID releaseId) {
        return entities.createQuery("select r.number from Release r where r.id = :id", Integer.class)
                .setParameter("id", releaseId)
                .getSingleResult();
    }

    @Override
    public Optional<UUID> release(String curriculumId, int number) {
        return entities.createQuery(
                        "select r.id from Release r where r.curriculumId = :curriculum and r.number = :number",
                        UUID.class)
                .setParameter("curriculum", curriculumId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> formerCourse(String slug) {
        return latest(entities.createQuery(
                        "select c.courseId from ReleaseCourse c, Release r where r.id = c.releaseId and c.slug = :slug"
                                + " order by r.publishedAt desc",
                        String.class)
                .setParameter("slug", slug));
    }

    private Optional<String> formerLesson(PublishedCourse course, String slug) {
        return latest(entities.createQuery(
                        "select l.lessonId from ReleaseLesson l, Release r where r.id = l.releaseId"
                                + " and l.courseId = :course and l.slug = :slug order by r.publishedAt desc",
                        String.class)
                .setParameter("course", course.outline().id())
                .setParameter("slug", slug));
    }

    private static <T> Optional<T> latest(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<CourseRow> courses(String jpql) {
        return entities.createQuery(jpql, CourseRow.class);
    }

    private Optional<PublishedCourse> one(TypedQuery<CourseRow> query) {
        return query.getResultStream().findFirst().map(this::published);
    }

    private PublishedCourse published(CourseRow row) {
        CourseOutline outline = outline(row.releaseId(), row.courseId()).orElseThrow();
        return new PublishedCourse(row.releaseId(), row.visibility(), outline);
    }

    /** A course of a release. */
    public record CourseKey(UUID releaseId, String courseId) {}

    /** A lesson of a release in the language asked for. */
    private record LessonKey(UUID releaseId, String courseId, String lessonId, String language) {}

    /** The glossary of a course in the language asked for. */
    private record GlossaryKey(UUID releaseId, String courseId, String language) {}

    /** One row of the query for courses. */
    public record CourseRow(UUID releaseId, String courseId, Visibility visibility) {}

    /** A lesson's text in one language. */
    public record TextRow(String language, String document) {}
}

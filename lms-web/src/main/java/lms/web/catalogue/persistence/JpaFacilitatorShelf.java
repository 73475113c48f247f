package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.content.Audience;
import lms.content.PrintedLesson;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FacilitatorShelf;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.RunSheets;
import lms.web.shared.kernel.Component;

/** Reads what facilitators see of a release. Few people do, so nothing of it stays in memory. */
@Component
public class JpaFacilitatorShelf implements FacilitatorShelf {

    private final EntityManager entities;
    private final PrintRows prints;

    @Inject
    public JpaFacilitatorShelf(EntityManager entities) {
        this.entities = entities;
        this.prints = new PrintRows(entities);
    }

    @Override
    public Optional<CourseOutline> course(UUID releaseId, String courseId) {
        return document(
                        "select c.outline from ReleaseCourse c where c.releaseId = :release and c.courseId = :course",
                        releaseId,
                        courseId)
                .map(OutlineJson::read);
    }

    @Override
    public Optional<LessonDocument> text(UUID releaseId, String courseId, String lessonId, String language) {
        return entities.createQuery("""
                        select new lms.web.catalogue.persistence.JpaShelf$TextRow(l.language, l.document)
                        from ReleaseLesson l
                        where l.releaseId = :release and l.courseId = :course and l.lessonId = :lesson
                          and l.audience = :audience and (l.language = :language or l.defaultLanguage = :yes)""", JpaShelf.TextRow.class)
                .setParameter("release", releaseId)
                .setParameter("course", courseId)
                .setParameter("lesson", lessonId)
                .setParameter("audience", Audience.FACILITATOR)
                .setParameter("language", language)
                .setParameter("yes", true)
                .getResultStream()
                .min(Comparator.comparing(row -> !row.language().equals(language)))
                .map(row -> LessonJson.read(row.document()));
    }

    @Override
    public List<PrintedLesson> print(UUID releaseId, CourseOutline course, String language) {
        return prints.of(releaseId, course, Audience.FACILITATOR, language);
    }

    @Override
    public RunSheets runSheets(UUID releaseId, String courseId) {
        return document(
                        "select s.document from ReleaseRunSheets s where s.releaseId = :release and s.courseId = :course",
                        releaseId,
                        courseId)
                .map(RunSheetsJson::read)
                .orElse(RunSheets.NONE);
    }

    private Optional<String> document(String jpql, UUID releaseId, String courseId) {
        return entities.createQuery(jpql, String.class)
                .setParameter("release", releaseId)
                .setParameter("course", courseId)
                .getResultStream()
                .findFirst();
    }
}

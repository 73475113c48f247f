package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.content.Audience;
import lms.content.Download;
import lms.content.Passage;
import lms.web.catalogue.domain.CourseVisibility;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.shared.kernel.Component;

/** Reads what can be found of the published releases, a release at a time. */
@Component
public class JpaFoundTexts implements FoundTexts {

    private final EntityManager entities;

    @Inject
    public JpaFoundTexts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PublishedCurriculum> published() {
        Map<String, List<StateRow>> rows = entities.createQuery("""
                        select new lms.web.catalogue.persistence.JpaFoundTexts$StateRow(
                            r.curriculumId, r.id, r.number, r.findable, c.courseId, v.visibility)
                        from PublishedPointer p, Release r, ReleaseCourse c, CourseVisibility v
                        where r.id = p.releaseId and c.releaseId = r.id and v.courseId = c.courseId""", StateRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(StateRow::curriculumId, TreeMap::new, Collectors.toList()));
        return rows.values().stream().map(JpaFoundTexts::curriculum).toList();
    }

    private static PublishedCurriculum curriculum(List<StateRow> rows) {
        StateRow any = rows.get(0);
        return new PublishedCurriculum(
                any.curriculumId(),
                any.releaseId(),
                any.number(),
                rows.stream().collect(Collectors.toMap(StateRow::courseId, StateRow::visibility)),
                any.findable());
    }

    @Override
    public Optional<String> curriculumOf(String courseId) {
        return Optional.ofNullable(entities.find(CourseVisibility.class, courseId))
                .map(CourseVisibility::curriculumId);
    }

    @Override
    public List<CourseOutline> courses(UUID releaseId) {
        return of(
                        releaseId,
                        "select c.outline from ReleaseCourse c where c.releaseId = :release order by c.position",
                        String.class)
                .getResultStream()
                .map(OutlineJson::read)
                .toList();
    }

    @Override
    public List<LessonPassage> passages(UUID releaseId) {
        return of(releaseId, """
                        select new lms.web.catalogue.persistence.JpaFoundTexts$PassageRow(
                            t.courseId, t.lessonId, t.language, t.audience, t.anchor, t.kind, t.heading, t.body)
                        from ReleasePassage t
                        where t.releaseId = :release and (t.audience = :learner or t.kind = :notes)
                        order by t.courseId, t.lessonId, t.language, t.audience, t.position""", PassageRow.class)
                .setParameter("learner", Audience.LEARNER)
                .setParameter("notes", Passage.Kind.NOTES)
                .getResultStream()
                .map(PassageRow::passage)
                .toList();
    }

    @Override
    public List<CourseGlossary> glossaries(UUID releaseId) {
        return of(releaseId, """
                        select new lms.web.catalogue.persistence.JpaFoundTexts$GlossaryRow(
                            g.courseId, g.language, g.document)
                        from ReleaseGlossary g where g.releaseId = :release
                        order by g.courseId, g.language""", GlossaryRow.class)
                .getResultStream()
                .map(GlossaryRow::glossary)
                .toList();
    }

    @Override
    public List<LessonDownload> downloads(UUID releaseId) {
        return of(releaseId, """
                        select new lms.web.catalogue.persistence.JpaFoundTexts$DownloadRow(
                            d.courseId, d.lessonId, d.language, d.path, d.title)
                        from ReleaseDownload d where d.releaseId = :release
                        order by d.courseId, d.lessonId, d.language, d.position""", DownloadRow.class)
                .getResultStream()
                .map(DownloadRow::download)
                .toList();
    }

    private <T> TypedQuery<T> of(UUID releaseId, String jpql, Class<T> row) {
        return entities.createQuery(jpql, row).setParameter("release", releaseId);
    }

    /** A course of a published curriculum. */
    public record StateRow(
            String curriculumId,
            UUID releaseId,
            int number,
            boolean findable,
            String courseId,
            Visibility visibility) {}

    /** One row of the query for passages. */
    public record PassageRow(
            String courseId,
            String lessonId,
            String language,
            Audience audience,
            String anchor,
            Passage.Kind kind,
            String heading,
            String body) {

        LessonPassage passage() {
            return new LessonPassage(courseId, lessonId, language, audience, new Passage(anchor, kind, heading, body));
        }
    }

    /** The glossary of a course in its stored form. */
    public record GlossaryRow(String courseId, String language, String document) {

        CourseGlossary glossary() {
            return new CourseGlossary(courseId, language, GlossaryJson.read(document));
        }
    }

    /** One row of the query for files. */
    public record DownloadRow(String courseId, String lessonId, String language, String path, String title) {

        LessonDownload download() {
            return new LessonDownload(courseId, lessonId, language, new Download(path, title));
        }
    }
}

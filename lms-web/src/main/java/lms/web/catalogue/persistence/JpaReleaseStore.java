package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lms.content.GlossaryEntry;
import lms.content.PrintedLesson;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.CourseVisibility;
import lms.web.catalogue.domain.PublishedPointer;
import lms.web.catalogue.domain.Release;
import lms.web.catalogue.domain.ReleaseCourse;
import lms.web.catalogue.domain.ReleaseFile;
import lms.web.catalogue.domain.ReleaseGlossary;
import lms.web.catalogue.domain.ReleaseLesson;
import lms.web.catalogue.domain.ReleasePrint;
import lms.web.catalogue.domain.ReleaseRunSheets;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundStore;
import lms.web.catalogue.usecase.LessonDocument;
import lms.web.catalogue.usecase.ReleaseStore;
import lms.web.catalogue.usecase.RunSheets;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;

/** Writes releases. */
@Component
public class JpaReleaseStore implements ReleaseStore {

    private final EntityManager entities;
    private final Ids ids;
    private final FoundRows found;

    @Inject
    public JpaReleaseStore(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
        this.found = new FoundRows(entities, ids);
    }

    @Override
    public boolean isReleased(String revision) {
        return entities.createQuery("select count(r) from Release r where r.revision = :revision", Long.class)
                        .setParameter("revision", revision)
                        .getSingleResult()
                > 0;
    }

    @Override
    public int nextNumber(String curriculumId) {
        return 1
                + entities.createQuery(
                                "select coalesce(max(r.number), 0) from Release r where r.curriculumId = :curriculum",
                                Integer.class)
                        .setParameter("curriculum", curriculumId)
                        .getSingleResult();
    }

    @Override
    public Optional<String> ownerOf(String courseId) {
        return Optional.ofNullable(entities.find(CourseVisibility.class, courseId))
                .map(CourseVisibility::curriculumId);
    }

    @Override
    public void keep(Release release, SourceTree source) {
        entities.persist(release);
        // Rows that refer to it by id come next; EclipseLink orders inserts by mapped relations only.
        entities.flush();
        for (String path : source.paths()) {
            source.bytes(path)
                    .ifPresent(bytes -> entities.persist(new ReleaseFile(
                            ids.next(), release.id(), new ReleaseFile.Named(path, source.isExecutable(path)), bytes)));
        }
    }

    @Override
    public void keepCourses(UUID releaseId, List<CourseOutline> courses, Map<String, Visibility> first) {
        for (int position = 0; position < courses.size(); position++) {
            CourseOutline course = courses.get(position);
            var place = new ReleaseCourse.Place(releaseId, course.id(), course.slug());
            entities.persist(new ReleaseCourse(ids.next(), place, position, OutlineJson.write(course)));
            if (ownerOf(course.id()).isEmpty()) {
                Visibility visibility = first.getOrDefault(course.id(), Visibility.ENROLLED);
                entities.persist(new CourseVisibility(course.id(), course.curriculumId(), visibility));
            }
        }
    }

    @Override
    public void keepLesson(ReleaseLesson.Place place, LessonDocument text) {
        entities.persist(new ReleaseLesson(ids.next(), place, text.title(), LessonJson.write(text)));
        found.keep(place, text.rendered());
    }

    @Override
    public void keepGlossary(ReleaseGlossary.Place place, List<GlossaryEntry> entries) {
        found.keep(place, entries);
    }

    @Override
    public void findAgain(UUID releaseId, Consumer<FoundStore> work) {
        found.clear(releaseId);
        work.accept(found);
        Optional.ofNullable(entities.find(Release.class, releaseId)).ifPresent(Release::madeFindable);
    }

    @Override
    public void keepPrint(ReleaseLesson.Place place, PrintedLesson lesson) {
        entities.persist(new ReleasePrint(ids.next(), place, PrintJson.write(lesson)));
    }

    @Override
    public void keepRunSheets(UUID releaseId, String courseId, RunSheets sheets) {
        entities.persist(new ReleaseRunSheets(ids.next(), releaseId, courseId, RunSheetsJson.write(sheets)));
    }

    @Override
    public void pointTo(Release release) {
        var pointer = entities.find(PublishedPointer.class, release.curriculumId(), LockModeType.PESSIMISTIC_WRITE);
        if (pointer == null) {
            entities.persist(new PublishedPointer(release));
        } else {
            pointer.moveTo(release);
        }
        entities.flush();
    }

    @Override
    public int lockCurrent(String curriculumId) {
        return Optional.ofNullable(entities.find(PublishedPointer.class, curriculumId, LockModeType.PESSIMISTIC_WRITE))
                .map(pointer -> entities.find(Release.class, pointer.releaseId()))
                .map(Release::number)
                .orElse(0);
    }

    @Override
    public Optional<Release> release(String curriculumId, int number) {
        return entities.createQuery(
                        "select r from Release r where r.curriculumId = :curriculum and r.number = :number",
                        Release.class)
                .setParameter("curriculum", curriculumId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CourseVisibility> visibility(String courseId) {
        return Optional.ofNullable(entities.find(CourseVisibility.class, courseId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

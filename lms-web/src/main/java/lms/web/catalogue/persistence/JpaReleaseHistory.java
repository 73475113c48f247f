package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.content.CurriculumReader;
import lms.content.Localised;
import lms.content.manifest.Manifest;
import lms.content.source.SourceTree;
import lms.web.catalogue.domain.CourseVisibility;
import lms.web.catalogue.domain.Release;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.ReleaseHistory;
import lms.web.catalogue.usecase.ReleaseView;
import lms.web.shared.kernel.Component;

/** Reads releases of every age. */
@Component
public class JpaReleaseHistory implements ReleaseHistory {

    private final EntityManager entities;

    @Inject
    public JpaReleaseHistory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<String> curricula() {
        return entities.createQuery(
                        "select distinct r.curriculumId from Release r order by r.curriculumId", String.class)
                .getResultList();
    }

    @Override
    public List<ReleaseView> of(String curriculumId) {
        Optional<UUID> current = pointer(curriculumId);
        return entities.createQuery(
                        "select r from Release r where r.curriculumId = :curriculum order by r.number desc",
                        Release.class)
                .setParameter("curriculum", curriculumId)
                .getResultStream()
                .map(release -> view(release, current))
                .toList();
    }

    @Override
    public Optional<ReleaseView> byId(UUID releaseId) {
        return Optional.ofNullable(entities.find(Release.class, releaseId))
                .map(release -> view(release, pointer(release.curriculumId())));
    }

    @Override
    public Optional<SourceTree> source(UUID releaseId) {
        Map<String, byte[]> contents = new HashMap<>();
        Set<String> executable = new HashSet<>();
        TypedQuery<FileRow> files = entities.createQuery("""
                        select new lms.web.catalogue.persistence.JpaReleaseHistory$FileRow(f.path, f.executable, f.content)
                        from ReleaseFile f where f.releaseId = :release""", FileRow.class).setParameter("release", releaseId);
        files.getResultStream().forEach(file -> {
            contents.put(file.path(), file.content());
            if (file.executable()) {
                executable.add(file.path());
            }
        });
        return contents.isEmpty() ? Optional.empty() : Optional.of(SourceTree.of(contents, executable));
    }

    @Override
    public Optional<Localised> title(UUID releaseId) {
        return entities.createQuery("""
                        select new lms.web.catalogue.persistence.JpaReleaseHistory$FileRow(f.path, f.executable, f.content)
                        from ReleaseFile f where f.releaseId = :release and f.path = :path""", FileRow.class)
                .setParameter("release", releaseId)
                .setParameter("path", Manifest.FILE)
                .getResultStream()
                .findFirst()
                .flatMap(file -> new CurriculumReader().titleOf(SourceTree.of(Map.of(file.path(), file.content()))));
    }

    @Override
    public Map<String, Visibility> visibilities(String curriculumId) {
        return entities.createQuery(
                        "select v from CourseVisibility v where v.curriculumId = :curriculum", CourseVisibility.class)
                .setParameter("curriculum", curriculumId)
                .getResultStream()
                .collect(Collectors.toMap(CourseVisibility::courseId, CourseVisibility::visibility));
    }

    private Optional<UUID> pointer(String curriculumId) {
        return entities.createQuery(
                        "select p.releaseId from PublishedPointer p where p.curriculumId = :curriculum", UUID.class)
                .setParameter("curriculum", curriculumId)
                .getResultStream()
                .findFirst();
    }

    private static ReleaseView view(Release release, Optional<UUID> current) {
        return new ReleaseView(
                release.id(),
                release.curriculumId(),
                release.number(),
                release.publishedAt(),
                release.revision(),
                release.contentVersion(),
                release.note(),
                current.filter(release.id()::equals).isPresent());
    }

    /** One file; its array is handed on and not kept. */
    @SuppressWarnings("ArrayRecordComponent")
    public record FileRow(String path, boolean executable, byte[] content) {}
}

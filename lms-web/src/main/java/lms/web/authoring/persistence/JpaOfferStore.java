package lms.web.authoring.persistence;

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
import lms.content.source.SourceTree;
import lms.web.authoring.domain.Offer;
import lms.web.authoring.domain.OfferFile;
import lms.web.authoring.domain.OfferUpload;
import lms.web.authoring.usecase.OfferStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;

/** Keeps uploaded revisions. */
@Component
public class JpaOfferStore implements OfferStore {

    private static final String CURRICULUM = "curriculum";
    private static final String REVISION = "revision";

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    public JpaOfferStore(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public List<Stored> of(String curriculumId) {
        return entities.createQuery(
                        "select o from Offer o where o.curriculumId = :curriculum order by o.offeredAt desc, o.id",
                        Offer.class)
                .setParameter(CURRICULUM, curriculumId)
                .getResultStream()
                .map(offer -> new Stored(offer.revision(), fileName(curriculumId, offer.revision()), offer.offeredAt()))
                .toList();
    }

    @Override
    public Optional<SourceTree> source(String curriculumId, String revision) {
        return offer(curriculumId, revision).map(this::source);
    }

    private SourceTree source(Offer offer) {
        Map<String, byte[]> contents = new HashMap<>();
        Set<String> executable = new HashSet<>();
        entities.createQuery("""
                        select new lms.web.authoring.persistence.JpaOfferStore$FileRow(f.path, f.executable, f.content)
                        from OfferFile f where f.offerId = :offer""", FileRow.class)
                .setParameter("offer", offer.id())
                .getResultStream()
                .forEach(file -> {
                    contents.put(file.path(), file.content());
                    if (file.executable()) {
                        executable.add(file.path());
                    }
                });
        return SourceTree.of(contents, executable);
    }

    @Override
    public void keep(Offer offer, SourceTree source) {
        entities.persist(offer);
        entities.flush();
        for (String path : source.paths()) {
            var named = new OfferFile.Named(path, source.isExecutable(path));
            source.bytes(path)
                    .ifPresent(bytes -> entities.persist(new OfferFile(ids.next(), offer.id(), named, bytes)));
        }
    }

    @Override
    public void note(OfferUpload upload, OfferUpload.Text text) {
        boolean known = uploads(text.curriculumId(), text.revision())
                .getResultStream()
                .anyMatch(before -> before.accountId().equals(upload.accountId()));
        if (!known) {
            entities.persist(upload);
        }
    }

    @Override
    public Set<UUID> uploaders(String curriculumId, String revision) {
        return uploads(curriculumId, revision)
                .getResultStream()
                .map(OfferUpload::accountId)
                .collect(Collectors.toSet());
    }

    @Override
    public void remove(String curriculumId, String revision) {
        offer(curriculumId, revision).ifPresent(offer -> {
            entities.createQuery("delete from OfferFile f where f.offerId = :offer")
                    .setParameter("offer", offer.id())
                    .executeUpdate();
            entities.remove(offer);
        });
    }

    @Override
    public void flush() {
        entities.flush();
    }

    private Optional<Offer> offer(String curriculumId, String revision) {
        return entities.createQuery(
                        "select o from Offer o where o.curriculumId = :curriculum and o.revision = :revision",
                        Offer.class)
                .setParameter(CURRICULUM, curriculumId)
                .setParameter(REVISION, revision)
                .getResultStream()
                .findFirst();
    }

    private String fileName(String curriculumId, String revision) {
        return uploads(curriculumId, revision)
                .getResultStream()
                .map(OfferUpload::fileName)
                .reduce((first, last) -> last)
                .orElse("");
    }

    private TypedQuery<OfferUpload> uploads(String curriculumId, String revision) {
        return entities.createQuery(
                        "select u from OfferUpload u where u.curriculumId = :curriculum and u.revision = :revision"
                                + " order by u.uploadedAt",
                        OfferUpload.class)
                .setParameter(CURRICULUM, curriculumId)
                .setParameter(REVISION, revision);
    }

    /** One file; its array is handed on and not kept. */
    @SuppressWarnings("ArrayRecordComponent")
    public record FileRow(String path, boolean executable, byte[] content) {}
}

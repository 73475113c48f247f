package lms.web.catalogue.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import lms.content.Audience;
import lms.content.Download;
import lms.content.GlossaryEntry;
import lms.content.Passage;
import lms.content.RenderedLesson;
import lms.web.catalogue.domain.ReleaseDownload;
import lms.web.catalogue.domain.ReleaseGlossary;
import lms.web.catalogue.domain.ReleaseLesson;
import lms.web.catalogue.domain.ReleasePassage;
import lms.web.catalogue.usecase.FoundStore;
import lms.web.shared.kernel.Ids;

/** Writes what search finds of a release. */
final class FoundRows implements FoundStore {

    private final EntityManager entities;
    private final Ids ids;

    FoundRows(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Removes what is found of a release. */
    void clear(UUID releaseId) {
        for (String entity : List.of("ReleasePassage", "ReleaseGlossary", "ReleaseDownload")) {
            entities.createQuery("delete from " + entity + " t where t.releaseId = :release")
                    .setParameter("release", releaseId)
                    .executeUpdate();
        }
    }

    @Override
    public void keep(ReleaseLesson.Place place, RenderedLesson text) {
        boolean learner = place.audience() == Audience.LEARNER;
        List<Passage> passages = text.passages();
        for (int position = 0; position < passages.size(); position++) {
            Passage passage = passages.get(position);
            if (learner || passage.kind() == Passage.Kind.NOTES) {
                entities.persist(new ReleasePassage(ids.next(), place, passage, position));
            }
        }
        List<Download> files = learner ? text.downloads() : List.of();
        for (int position = 0; position < files.size(); position++) {
            entities.persist(new ReleaseDownload(ids.next(), place, files.get(position), position));
        }
    }

    @Override
    public void keep(ReleaseGlossary.Place place, List<GlossaryEntry> entries) {
        entities.persist(new ReleaseGlossary(ids.next(), place, GlossaryJson.write(entries)));
    }
}

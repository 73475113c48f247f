package lms.web.finding.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import lms.web.finding.domain.SynonymEdition;
import lms.web.finding.usecase.SynonymStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;

/** Lists of synonyms; that no two have the same number is the database's to see. */
@Component
public class JpaSynonymStore implements SynonymStore {

    private final EntityManager entities;

    @Inject
    public JpaSynonymStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<SynonymEdition> live() {
        return entities.createQuery("select e from SynonymEdition e order by e.number desc", SynonymEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int number() {
        return entities.createQuery("select coalesce(max(e.number), 0) from SynonymEdition e", Integer.class)
                .getSingleResult();
    }

    @Override
    public void keep(SynonymEdition edition) {
        try {
            entities.persist(edition);
            entities.flush();
        } catch (PersistenceException e) {
            throw new Conflict("synonyms.conflict");
        }
    }
}

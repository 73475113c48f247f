package lms.web.organisation.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.organisation.usecase.UnitStore;
import lms.web.organisation.usecase.UnitView;
import lms.web.shared.kernel.Component;

/** Organisation units. */
@Component
public class JpaUnitStore implements UnitStore {

    private final EntityManager entities;

    @Inject
    public JpaUnitStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(OrganisationUnit unit) {
        entities.persist(unit);
    }

    @Override
    public List<UnitView> units() {
        return entities.createQuery("select u from OrganisationUnit u", OrganisationUnit.class)
                .getResultStream()
                .map(unit -> new UnitView(unit.id(), unit.path(), unit.name(), unit.kind()))
                // By path in the order of characters: a database may sort by the rules of a language.
                .sorted(Comparator.comparing(UnitView::path))
                .toList();
    }

    @Override
    public void hold() {
        entities.createQuery("select u from OrganisationUnit u where u.path = '/'", OrganisationUnit.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void move(UnitMoved move) {
        entities.createQuery("""
                        update OrganisationUnit u
                        set u.path = concat(:to, substring(u.path, :rest)), u.version = u.version + 1
                        where locate(:from, u.path) = 1""")
                .setParameter("to", move.to())
                .setParameter("rest", move.from().length() + 1)
                .setParameter("from", move.from())
                .executeUpdate();
    }

    @Override
    public Optional<OrganisationUnit> find(UUID id) {
        return Optional.ofNullable(entities.find(OrganisationUnit.class, id));
    }

    @Override
    public void remove(OrganisationUnit unit) {
        entities.remove(unit);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

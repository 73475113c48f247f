package lms.web.organisation.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import lms.web.organisation.domain.OrganisationUnit;
import lms.web.organisation.usecase.UnitStore;
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
}

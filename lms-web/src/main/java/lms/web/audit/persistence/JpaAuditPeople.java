package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lms.web.audit.domain.AuditPerson;
import lms.web.audit.usecase.AuditPeopleStore;
import lms.web.shared.kernel.Component;

/** The pseudonyms. */
@Component
public class JpaAuditPeople implements AuditPeopleStore {

    private final EntityManager entities;

    @Inject
    public JpaAuditPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<AuditPerson> of(Set<UUID> accounts) {
        return found("select p from AuditPerson p where p.accountId in :ids", accounts);
    }

    @Override
    public List<AuditPerson> behind(Set<UUID> pseudonyms) {
        return found("select p from AuditPerson p where p.id in :ids", pseudonyms);
    }

    private List<AuditPerson> found(String query, Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, AuditPerson.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public void keep(AuditPerson person) {
        entities.persist(person);
    }

    @Override
    public void forget(UUID accountId) {
        of(Set.of(accountId)).forEach(entities::remove);
        entities.flush();
    }
}

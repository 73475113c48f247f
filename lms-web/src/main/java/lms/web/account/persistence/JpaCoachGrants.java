package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.RoleGrant;
import lms.web.account.usecase.CoachGrants;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Role;

/** Grants of coaches. */
@Component
public class JpaCoachGrants implements CoachGrants {

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    public JpaCoachGrants(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public void give(UUID accountId, UUID cohortId) {
        if (grant(accountId, cohortId).isEmpty()) {
            var grant = new Grant(Role.COACH, Grant.ScopeKind.COHORT, cohortId.toString());
            entities.persist(new RoleGrant(ids.next(), accountId, grant));
        }
    }

    @Override
    public boolean end(UUID accountId, UUID cohortId) {
        Optional<RoleGrant> held = grant(accountId, cohortId);
        held.ifPresent(entities::remove);
        return held.isPresent();
    }

    private Optional<RoleGrant> grant(UUID accountId, UUID cohortId) {
        return entities.createQuery("""
                        select g from RoleGrant g where g.accountId = :account and g.role = :role
                          and g.scopeKind = :kind and g.scopeKey = :key""", RoleGrant.class)
                .setParameter("account", accountId)
                .setParameter("role", Role.COACH)
                .setParameter("kind", Grant.ScopeKind.COHORT)
                .setParameter("key", cohortId.toString())
                .getResultStream()
                .findFirst();
    }
}

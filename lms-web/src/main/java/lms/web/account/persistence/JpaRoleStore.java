package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.RoleProposal;
import lms.web.account.usecase.ListedPeople;
import lms.web.account.usecase.RoleStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Roles and proposals of roles. */
@Component
public class JpaRoleStore implements RoleStore {

    /** The roles of whoever restricted the use of their data rest: nobody can count on them. */
    private static final String AWAKE =
            " and exists (select a.id from Account a where" + ListedPeople.ONLY + "a.id = g.accountId)";

    private final EntityManager entities;

    @Inject
    public JpaRoleStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RoleGrant> of(Scope scope, UUID accountId) {
        return reaches(scope, accountId)
                ? entities.createQuery(
                                "select g from RoleGrant g where g.accountId = :account order by g.role, g.scopeKey",
                                RoleGrant.class)
                        .setParameter("account", accountId)
                        .getResultList()
                : List.of();
    }

    @Override
    public Optional<RoleGrant> grant(Scope scope, UUID grantId) {
        return Optional.ofNullable(entities.find(RoleGrant.class, grantId))
                .filter(grant -> reaches(scope, grant.accountId()));
    }

    @Override
    public long holders(Grant grant) {
        return entities.createQuery(
                        "select count(g) from RoleGrant g where g.role = :role and g.scopeKind = :kind"
                                + " and g.scopeKey = :key" + AWAKE,
                        Long.class)
                .setParameter("role", grant.role())
                .setParameter("kind", grant.scopeKind())
                .setParameter("key", grant.scopeKey())
                .getSingleResult();
    }

    @Override
    public List<RoleGrant> administrators() {
        return entities.createQuery(
                        "select g from RoleGrant g where g.role = :role and g.scopeKind = :site" + AWAKE
                                + " order by g.id",
                        RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("site", Grant.ScopeKind.SITE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void keep(RoleGrant grant) {
        entities.persist(grant);
    }

    @Override
    public void remove(RoleGrant grant) {
        entities.remove(grant);
    }

    @Override
    public List<Named> proposals(Scope scope) {
        return entities.createQuery(
                        "select p, a.displayName, b.displayName from RoleProposal p"
                                + " left join Account a on a.id = p.accountId left join Account b on b.id = p.proposedBy"
                                + " where" + ListedPeople.ONLY + "a.id = p.accountId order by p.proposedAt, p.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Named((RoleProposal) row[0], (String) row[1], (String) row[2]))
                .filter(named -> reaches(scope, named.proposal().accountId()))
                .toList();
    }

    @Override
    public Optional<RoleProposal> proposal(Scope scope, UUID proposalId) {
        return Optional.ofNullable(entities.find(RoleProposal.class, proposalId, LockModeType.PESSIMISTIC_WRITE))
                .filter(proposal -> reaches(scope, proposal.accountId()));
    }

    @Override
    public void keep(RoleProposal proposal) {
        entities.persist(proposal);
    }

    @Override
    public void remove(RoleProposal proposal) {
        entities.remove(proposal);
    }

    @Override
    public void flush() {
        entities.flush();
    }

    private static boolean reaches(Scope scope, UUID accountId) {
        return scope.fold(() -> false, accountId::equals, area -> false, () -> true);
    }
}

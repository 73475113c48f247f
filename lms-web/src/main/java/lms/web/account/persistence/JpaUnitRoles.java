package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import lms.web.account.usecase.ListedPeople;
import lms.web.account.usecase.UnitRoleStore;
import lms.web.organisation.usecase.Officer;
import lms.web.organisation.usecase.Officers;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.Role;

/** Roles in organisation units. */
@Component
public class JpaUnitRoles implements UnitRoleStore, Officers {

    private final EntityManager entities;

    @Inject
    public JpaUnitRoles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long holdersWithin(String path) {
        return entities.createQuery(
                        "select count(g) from RoleGrant g where g.scopeKind = :unit and locate(:path, g.scopeKey) = 1",
                        Long.class)
                .setParameter("unit", ScopeKind.UNIT)
                .setParameter("path", path)
                .getSingleResult();
    }

    @Override
    public List<Officer> of(String path) {
        return entities.createQuery("""
                        select a.id, a.displayName from RoleGrant g, Account a
                        where""" + ListedPeople.ONLY + """
                        a.id = g.accountId and g.role = :officer and g.scopeKind = :unit and g.scopeKey = :path
                        order by a.displayName, a.id""", Object[].class)
                .setParameter("officer", Role.OFFICER)
                .setParameter("unit", ScopeKind.UNIT)
                .setParameter("path", path)
                .getResultStream()
                .map(row -> new Officer((UUID) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public void move(UnitMoved move) {
        // Proposals first: one that is confirmed meanwhile becomes a role, which the second statement then finds.
        move("RoleProposal", move);
        move("RoleGrant", move);
    }

    private void move(String entity, UnitMoved move) {
        entities.createQuery("update " + entity + """
                         g set g.scopeKey = concat(:to, substring(g.scopeKey, :rest)), g.version = g.version + 1
                        where g.scopeKind = :unit and locate(:from, g.scopeKey) = 1""")
                .setParameter("to", move.to())
                .setParameter("rest", move.from().length() + 1)
                .setParameter("unit", ScopeKind.UNIT)
                .setParameter("from", move.from())
                .executeUpdate();
    }
}

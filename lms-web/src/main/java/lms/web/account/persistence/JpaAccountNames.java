package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.account.usecase.ListedPeople;
import lms.web.audit.usecase.AccountNames;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Names of accounts, for whoever may see everybody's. */
@Component
public class JpaAccountNames implements AccountNames {

    private final EntityManager entities;

    @Inject
    public JpaAccountNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> of(Scope scope, Set<UUID> accounts) {
        boolean everybody = scope.fold(() -> false, own -> false, area -> false, () -> true);
        if (!everybody || accounts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.id, a.displayName from Account a where" + ListedPeople.ONLY + "a.id in :accounts",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public Map<UUID, Holder> inOffice(Set<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Object[]>> grants = entities.createQuery(
                        "select a.id, a.displayName, g.role from Account a, RoleGrant g" + " where" + ListedPeople.ONLY
                                + "g.accountId = a.id and a.id in :accounts",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0]));
        return grants.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> holder(entry.getValue())));
    }

    private static Holder holder(List<Object[]> grants) {
        return new Holder(
                (String) grants.get(0)[1],
                grants.stream().map(grant -> (Role) grant[2]).collect(Collectors.toSet()));
    }

    @Override
    public boolean exists(UUID account) {
        return entities.createQuery("select count(a) from Account a where a.id = :id", Long.class)
                        .setParameter("id", account)
                        .getSingleResult()
                > 0;
    }
}

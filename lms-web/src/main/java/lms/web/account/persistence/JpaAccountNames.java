package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.audit.usecase.AccountNames;
import lms.web.shared.kernel.Component;
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
        return entities.createQuery("select a.id, a.displayName from Account a where a.id in :accounts", Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}

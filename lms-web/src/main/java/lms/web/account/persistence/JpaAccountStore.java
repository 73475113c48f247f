package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Invitation;
import lms.web.account.domain.RoleGrant;
import lms.web.account.usecase.AccountStore;
import lms.web.account.usecase.PersonView;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Accounts and what belongs to them. */
@Component
public class JpaAccountStore implements AccountStore {

    private static final String PEOPLE = "select a, g from Account a left join RoleGrant g on g.accountId = a.id";

    private final EntityManager entities;

    @Inject
    public JpaAccountStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Account> forSignIn(EmailAddress email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PersonView> people(Scope scope) {
        String order = " order by a.displayName, a.id";
        return scope.fold(
                List::of,
                account ->
                        views(people(PEOPLE + " where a.id = :account" + order).setParameter("account", account)),
                area -> List.of(),
                () -> views(people(PEOPLE + order)));
    }

    private TypedQuery<Object[]> people(String jpql) {
        return entities.createQuery(jpql, Object[].class);
    }

    private static List<PersonView> views(TypedQuery<Object[]> query) {
        Map<Account, List<Grant>> grants = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            List<Grant> held = grants.computeIfAbsent((Account) row[0], account -> new ArrayList<>());
            if (row[1] instanceof RoleGrant grant) {
                held.add(grant.grant());
            }
        }
        return grants.entrySet().stream()
                .map(entry -> new PersonView(entry.getKey().displayName(), entry.getValue()))
                .toList();
    }

    @Override
    public Optional<Account> account(Scope scope, UUID accountId) {
        return scope.fold(
                Optional::empty,
                own -> own.equals(accountId) ? find(accountId) : Optional.empty(),
                area -> Optional.empty(),
                () -> find(accountId));
    }

    private Optional<Account> find(UUID accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId));
    }

    @Override
    public boolean isHeldForSite(Role role) {
        return entities.createQuery(
                                "select count(g) from RoleGrant g where g.role = :role and g.scopeKind = :site",
                                Long.class)
                        .setParameter("role", role)
                        .setParameter("site", Grant.ScopeKind.SITE)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void keep(Account account) {
        entities.persist(account);
        // Rows that refer to it by id come next; EclipseLink orders inserts by mapped relations only.
        entities.flush();
    }

    @Override
    public void keep(RoleGrant grant) {
        entities.persist(grant);
    }

    @Override
    public void keep(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Optional<Invitation> invitation(String tokenHash) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(Invitation invitation) {
        entities.remove(invitation);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Invitation;
import lms.web.account.domain.RoleGrant;
import lms.web.account.usecase.AccountStore;
import lms.web.account.usecase.ListedPeople;
import lms.web.account.usecase.PersonView;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;

/** Accounts and what belongs to them. */
@Component
public class JpaAccountStore implements AccountStore {

    private static final String MATCHES = "(lower(a.displayName) like :part escape '!' or a.email = :whole)";

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
    public Optional<Account> forSignIn(UUID accountId) {
        return find(accountId);
    }

    @Override
    public List<PersonView> people(Scope scope, String part, int offset, int most) {
        return scope.fold(
                List::of,
                account -> withGrants(accounts("a.id = :account").setParameter("account", account), part, offset, most),
                area -> List.of(),
                () -> withGrants(accounts(ListedPeople.ONLY + "1 = 1"), part, offset, most));
    }

    @Override
    public long count(Scope scope, String part) {
        return scope.fold(
                () -> 0L,
                account -> people(scope, part, 0, 1).isEmpty() ? 0L : 1L,
                area -> 0L,
                () -> entities.createQuery(
                                "select count(a) from Account a where" + ListedPeople.ONLY + MATCHES, Long.class)
                        .setParameter("part", pattern(part))
                        .setParameter("whole", part.strip().toLowerCase(Locale.ROOT))
                        .getSingleResult());
    }

    private TypedQuery<Account> accounts(String condition) {
        return entities.createQuery(
                "select a from Account a where " + condition + " and " + MATCHES + " order by a.displayName, a.id",
                Account.class);
    }

    private List<PersonView> withGrants(TypedQuery<Account> query, String part, int offset, int most) {
        List<Account> found = query.setParameter("part", pattern(part))
                .setParameter("whole", part.strip().toLowerCase(Locale.ROOT))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, List<Grant>> grants = new HashMap<>();
        if (!found.isEmpty()) {
            entities.createQuery("select g from RoleGrant g where g.accountId in :accounts", RoleGrant.class)
                    .setParameter("accounts", found.stream().map(Account::id).toList())
                    .getResultStream()
                    .forEach(grant -> grants.computeIfAbsent(grant.accountId(), id -> new ArrayList<>())
                            .add(grant.grant()));
        }
        return found.stream()
                .map(account -> new PersonView(
                        account.id(), account.displayName(), grants.getOrDefault(account.id(), List.of())))
                .toList();
    }

    /** What was typed stands for itself, also where the database would read a pattern. */
    private static String pattern(String part) {
        return "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0") + "%";
    }

    @Override
    public Optional<Account> account(Scope scope, UUID accountId) {
        return scope.fold(
                Optional::empty,
                own -> own.equals(accountId) ? find(accountId) : Optional.empty(),
                area -> Optional.empty(),
                () -> find(accountId).filter(account -> !account.isRestricted()));
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

package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lms.web.account.domain.Account;
import lms.web.account.domain.RoleGrant;
import lms.web.account.domain.SignIn;
import lms.web.account.usecase.SignInStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Scope;

/** Finds a sign-in with its person and roles in one statement, because every signed-in page needs it. */
@Component
public class JpaSignInStore implements SignInStore {

    private final EntityManager entities;

    @Inject
    public JpaSignInStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Found> find(String tokenHash) {
        List<Object[]> rows = entities.createQuery("""
                        select s, a, g from SignIn s
                        left join Account a on a.id = s.accountId
                        left join RoleGrant g on g.accountId = s.accountId
                        where s.tokenHash = :hash""", Object[].class)
                .setParameter("hash", tokenHash)
                .getResultList();
        return rows.stream().findFirst().map(row -> found(row, rows));
    }

    private static Found found(Object[] row, List<Object[]> rows) {
        SignIn signIn = (SignIn) row[0];
        Account account = (Account) row[1];
        Set<Grant> grants = rows.stream()
                .map(each -> (RoleGrant) each[2])
                .filter(Objects::nonNull)
                .map(RoleGrant::grant)
                .collect(Collectors.toUnmodifiableSet());
        return new Found(signIn, account, grants);
    }

    @Override
    public List<SignIn> all(Scope own) {
        return own.fold(
                List::of,
                account -> entities.createQuery(
                                "select s from SignIn s where s.accountId = :account order by s.lastSeenAt desc",
                                SignIn.class)
                        .setParameter("account", account)
                        .getResultList(),
                area -> List.of(),
                List::of);
    }

    @Override
    public void seen(SignIn signIn, Instant now) {
        visit("s.lastSeenAt = :now", signIn, now).executeUpdate();
    }

    @Override
    public void cameBack(SignIn signIn, Instant now) {
        visit("s.lastSeenAt = :now, s.confirmedAt = :never", signIn, now)
                .setParameter("never", SignIn.NEVER)
                .executeUpdate();
    }

    private Query visit(String changes, SignIn signIn, Instant now) {
        return entities.createQuery("update SignIn s set " + changes + " where s.id = :id and s.lastSeenAt = :before")
                .setParameter("now", now)
                .setParameter("id", signIn.id())
                .setParameter("before", signIn.lastSeenAt());
    }

    @Override
    public void keep(SignIn signIn) {
        entities.persist(signIn);
    }

    @Override
    public void remove(SignIn signIn) {
        entities.remove(signIn);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.UseOfData;
import lms.web.account.usecase.AccountBook;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant.ScopeKind;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.Role;

/** Accounts, many at once. */
@Component
public class JpaAccountBook implements AccountBook {

    /** Databases take no more than some thousands of values in one statement. */
    private static final int AT_A_TIME = 1_000;

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    public JpaAccountBook(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public Map<EmailAddress, Known> known(Collection<EmailAddress> addresses) {
        List<String> asked = addresses.stream().map(EmailAddress::value).toList();
        Map<EmailAddress, Known> known = new HashMap<>();
        for (int start = 0; start < asked.size(); start += AT_A_TIME) {
            entities.createQuery(
                            "select a.email, a.id, a.displayName, a.language, a.use from Account a where a.email in :asked",
                            Object[].class)
                    .setParameter("asked", asked.subList(start, Math.min(asked.size(), start + AT_A_TIME)))
                    .getResultStream()
                    .forEach(row -> known.put(
                            new EmailAddress((String) row[0]),
                            new Known(
                                    (UUID) row[1], (String) row[2], (String) row[3], row[4] == UseOfData.RESTRICTED)));
        }
        return known;
    }

    @Override
    public Optional<Known> person(UUID accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId))
                .filter(account -> !account.isRestricted())
                .map(account -> new Known(account.id(), account.displayName(), account.language(), false));
    }

    @Override
    public boolean isAdministrator(UUID accountId) {
        return entities.createQuery("""
                        select count(g) from RoleGrant g
                        where g.accountId = :account and g.role = :role and g.scopeKind = :site""", Long.class)
                        .setParameter("account", accountId)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("site", ScopeKind.SITE)
                        .getSingleResult()
                > 0;
    }

    @Override
    public UUID open(String displayName, EmailAddress address, String language) {
        var account = new Account(ids.next(), new Account.Profile(displayName, address, language), "");
        entities.persist(account);
        return account.id();
    }

    @Override
    public void correct(Known profile) {
        entities.find(Account.class, profile.accountId()).correct(profile.displayName(), profile.language());
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.usecase.Contact;
import lms.web.account.usecase.Contacts;
import lms.web.account.usecase.ListedPeople;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Role;

/** Addresses of people, for mails only. */
@Component
public class JpaContacts implements Contacts {

    private final EntityManager entities;

    @Inject
    public JpaContacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Contact> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .map(JpaContacts::contact);
    }

    @Override
    public List<Contact> of(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Account a where a.id in :ids order by a.displayName, a.id", Account.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .map(JpaContacts::contact)
                .toList();
    }

    @Override
    public List<Contact> inCohort(Role role, UUID cohortId) {
        return entities.createQuery("""
                        select a from Account a, RoleGrant g
                        where""" + ListedPeople.ONLY + """
                        g.accountId = a.id and g.role = :role and g.scopeKind = :kind and g.scopeKey = :key
                        order by a.displayName, a.id""", Account.class)
                .setParameter("role", role)
                .setParameter("kind", Grant.ScopeKind.COHORT)
                .setParameter("key", cohortId.toString())
                .getResultStream()
                .map(JpaContacts::contact)
                .toList();
    }

    private static Contact contact(Account account) {
        return new Contact(account.id(), account.displayName(), account.email(), account.language());
    }
}

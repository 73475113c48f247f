package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.privacy.domain.ErasedAccount;
import lms.web.privacy.usecase.ErasedAccounts;
import lms.web.shared.kernel.Component;

/** What is left of erased accounts. */
@Component
public class JpaErasedAccounts implements ErasedAccounts {

    private final EntityManager entities;

    @Inject
    public JpaErasedAccounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(ErasedAccount erased) {
        if (entities.find(ErasedAccount.class, erased.id()) == null) {
            entities.persist(erased);
        }
    }

    @Override
    public Map<UUID, Instant> all() {
        return entities.createQuery("select e from ErasedAccount e order by e.erasedAt, e.id", ErasedAccount.class)
                .getResultStream()
                .collect(Collectors.toMap(ErasedAccount::id, ErasedAccount::erasedAt));
    }

    @Override
    public Collection<UUID> accounts() {
        return entities.createQuery("select a.id from Account a", UUID.class).getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

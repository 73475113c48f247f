package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import lms.web.account.usecase.PasskeyStore;
import lms.web.shared.kernel.Component;

/** People's passkeys. */
@Component
public class JpaPasskeyStore implements PasskeyStore {

    private final EntityManager entities;

    @Inject
    public JpaPasskeyStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(UUID accountId) {
        return entities.createQuery("select count(p) from Passkey p where p.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }
}

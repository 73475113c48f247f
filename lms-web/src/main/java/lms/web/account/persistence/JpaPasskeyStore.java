package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Passkey;
import lms.web.account.domain.PasskeyChallenge;
import lms.web.account.usecase.PasskeyStore;
import lms.web.shared.kernel.Component;

/** People's passkeys, and the challenges that wait for their answers. */
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

    @Override
    public List<Passkey> of(UUID accountId) {
        return entities.createQuery(
                        "select p from Passkey p where p.accountId = :account order by p.addedAt, p.id", Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    @Override
    public Optional<Passkey> toUse(String credentialId) {
        return entities.createQuery("select p from Passkey p where p.credentialId = :credential", Passkey.class)
                .setParameter("credential", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(Passkey passkey) {
        entities.persist(passkey);
    }

    @Override
    public void remove(Passkey passkey) {
        entities.remove(passkey);
    }

    @Override
    public void keep(PasskeyChallenge challenge) {
        entities.persist(challenge);
    }

    @Override
    public boolean spend(String challengeHash, String purpose, Instant now) {
        return entities.createQuery("delete from PasskeyChallenge c"
                                + " where c.challengeHash = :hash and c.purpose = :purpose and c.expiresAt > :now")
                        .setParameter("hash", challengeHash)
                        .setParameter("purpose", purpose)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void tidy(Instant now) {
        entities.createQuery("delete from PasskeyChallenge c where c.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

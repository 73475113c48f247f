package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.AuthenticatorApp;
import lms.web.account.domain.RecoveryCode;
import lms.web.account.usecase.SecondStepStore;
import lms.web.shared.kernel.Component;

/** What people have for the second step. */
@Component
public class JpaSecondSteps implements SecondStepStore {

    private final EntityManager entities;

    @Inject
    public JpaSecondSteps(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isSetUp(UUID accountId) {
        return app(accountId).isPresent();
    }

    @Override
    public Optional<AuthenticatorApp> app(UUID accountId) {
        return apps(accountId).getResultStream().findFirst();
    }

    @Override
    public Optional<AuthenticatorApp> appToUse(UUID accountId) {
        return apps(accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<AuthenticatorApp> apps(UUID accountId) {
        return entities.createQuery(
                        "select a from AuthenticatorApp a where a.accountId = :account", AuthenticatorApp.class)
                .setParameter("account", accountId);
    }

    @Override
    public void keep(AuthenticatorApp app) {
        entities.persist(app);
    }

    @Override
    public void remove(AuthenticatorApp app) {
        entities.remove(app);
    }

    @Override
    public long recoveryCodes(UUID accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    @Override
    public boolean spend(UUID accountId, String mark) {
        return entities.createQuery("delete from RecoveryCode c where c.accountId = :account and c.mark = :mark")
                        .setParameter("account", accountId)
                        .setParameter("mark", mark)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void replaceCodes(UUID accountId, List<RecoveryCode> codes) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        codes.forEach(entities::persist);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

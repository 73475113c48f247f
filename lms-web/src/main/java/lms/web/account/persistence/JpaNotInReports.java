package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import lms.web.account.domain.UseOfData;
import lms.web.account.usecase.NotInReports;
import lms.web.shared.kernel.Component;

/** Accounts that are left out of reports. */
@Component
public class JpaNotInReports implements NotInReports {

    private final EntityManager entities;

    @Inject
    public JpaNotInReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> accountIds() {
        return entities.createQuery(
                        "select a.id from Account a where a.objectsToReports = :yes or a.use <> :allowed", UUID.class)
                .setParameter("yes", true)
                .setParameter("allowed", UseOfData.ALLOWED)
                .getResultList();
    }
}

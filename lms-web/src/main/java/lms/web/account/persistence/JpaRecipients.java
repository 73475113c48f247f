package lms.web.account.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import lms.web.account.domain.UseOfData;
import lms.web.message.usecase.Recipients;
import lms.web.shared.kernel.Component;

/** What people have said about being written to, on their accounts. */
@Component
public class JpaRecipients implements Recipients {

    private final EntityManager entities;

    @Inject
    public JpaRecipients(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Wishes of(String address) {
        return entities.createQuery(
                        "select a.use, a.objectsToNotices from Account a where a.email = :address", Object[].class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst()
                .map(row -> new Wishes(row[0] == UseOfData.RESTRICTED, (Boolean) row[1]))
                .orElse(Wishes.NONE);
    }
}

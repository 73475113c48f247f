package lms.web.message.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import lms.web.message.domain.OutboxMail;
import lms.web.message.usecase.OutboxStore;
import lms.web.shared.kernel.Component;

/** The outbox. */
@Component
public class JpaOutboxStore implements OutboxStore {

    private final EntityManager entities;

    @Inject
    public JpaOutboxStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(OutboxMail mail) {
        entities.persist(mail);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.usecase.AuditStore;
import lms.web.shared.kernel.Component;

/** The trail. */
@Component
public class JpaAuditStore implements AuditStore {

    private final EntityManager entities;

    @Inject
    public JpaAuditStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long nextNumber() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new AuditHead();
            entities.persist(head);
        }
        return head.next();
    }

    @Override
    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import lms.web.audit.domain.AuditWatch;
import lms.web.audit.usecase.AuditWatchStore;
import lms.web.shared.kernel.Component;

/** The one row of the watch, made by the migration. */
@Component
public class JpaAuditWatch implements AuditWatchStore {

    private final EntityManager entities;

    @Inject
    public JpaAuditWatch(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public AuditWatch hold() {
        AuditWatch watch = entities.find(AuditWatch.class, AuditWatch.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (watch == null) {
            watch = new AuditWatch();
            entities.persist(watch);
        }
        return watch;
    }

    @Override
    public AuditWatch watch() {
        AuditWatch watch = entities.find(AuditWatch.class, AuditWatch.ONLY);
        return watch == null ? new AuditWatch() : watch;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.usecase.AuditQuestion;
import lms.web.audit.usecase.AuditStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

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
    public long count(Scope scope, AuditQuestion question) {
        return isEverybody(scope)
                ? asked("select count(e) from AuditEntry e", "", question, Long.class)
                        .getSingleResult()
                : 0;
    }

    @Override
    public List<AuditEntry> newest(Scope scope, AuditQuestion question, int offset, int most) {
        return isEverybody(scope)
                ? asked("select e from AuditEntry e", " order by e.seq desc", question, AuditEntry.class)
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultList()
                : List.of();
    }

    private <T> TypedQuery<T> asked(String select, String order, AuditQuestion question, Class<T> type) {
        String where = " where e.seq > 0"
                + question.deed().map(deed -> " and e.deed = :deed").orElse("")
                + question.from().map(from -> " and e.notedAt >= :from").orElse("")
                + question.until().map(until -> " and e.notedAt < :until").orElse("");
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        question.deed().ifPresent(deed -> query.setParameter("deed", deed));
        question.from().ifPresent(from -> query.setParameter("from", from));
        question.until().ifPresent(until -> query.setParameter("until", until));
        return query;
    }

    private static boolean isEverybody(Scope scope) {
        return scope.fold(() -> false, own -> false, area -> false, () -> true);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

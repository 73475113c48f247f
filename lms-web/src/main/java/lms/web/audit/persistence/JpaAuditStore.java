package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.AuditQuestion;
import lms.web.audit.usecase.AuditStore;
import lms.web.audit.usecase.CohortStays.Stay;
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
    public Optional<AuditHead> hold() {
        return Optional.ofNullable(entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<AuditHead> head() {
        return Optional.ofNullable(entities.find(AuditHead.class, AuditHead.ONLY));
    }

    @Override
    public void begin(AuditHead head) {
        entities.persist(head);
    }

    @Override
    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    @Override
    public boolean isNoted(Reading reading, Instant since) {
        String about = reading.person().isPresent()
                ? " and e.subjectId in (select s.id from AuditPerson s where s.accountId = :person)"
                : " and e.concerns = :object";
        TypedQuery<Long> query = entities.createQuery(
                        "select count(e) from AuditEntry e where e.actorId in"
                                + " (select a.id from AuditPerson a where a.accountId = :reader)"
                                + " and e.deed = :deed and e.notedAt >= :since" + about,
                        Long.class)
                .setParameter("reader", reading.reader())
                .setParameter("deed", reading.deed())
                .setParameter("since", since);
        reading.person()
                .ifPresentOrElse(
                        person -> query.setParameter("person", person),
                        () -> query.setParameter("object", reading.object()));
        return query.getSingleResult() > 0;
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
    public long count(Scope scope, List<Stay> stays) {
        return own(scope)
                .map(person -> about("select count(e) from AuditEntry e", "", person, stays, Long.class)
                        .getSingleResult())
                .orElse(0L);
    }

    @Override
    public List<AuditEntry> newest(Scope scope, List<Stay> stays, int offset, int most) {
        return own(scope)
                .map(person -> about(
                                "select e from AuditEntry e", " order by e.seq desc", person, stays, AuditEntry.class)
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultList())
                .orElse(List.of());
    }

    /** What was done to the person, and who looked at the people of a cohort since the person was one of them. */
    private <T> TypedQuery<T> about(String select, String order, UUID person, List<Stay> stays, Class<T> type) {
        var where = new StringBuilder(
                " where (e.subjectId in (select s.id from AuditPerson s where s.accountId = :person)");
        for (int stay = 0; stay < stays.size(); stay++) {
            where.append(" or (e.deed = :read and e.concerns = :cohort" + stay + " and e.notedAt >= :from" + stay
                    + " and e.actorId not in (select m.id from AuditPerson m where m.accountId = :person))");
        }
        TypedQuery<T> query =
                entities.createQuery(select + where + ")" + order, type).setParameter("person", person);
        if (!stays.isEmpty()) {
            query.setParameter("read", Deed.PEOPLE_READ);
        }
        for (int stay = 0; stay < stays.size(); stay++) {
            query.setParameter("cohort" + stay, stays.get(stay).object());
            query.setParameter("from" + stay, stays.get(stay).from());
        }
        return query;
    }

    private static Optional<UUID> own(Scope scope) {
        return scope.fold(Optional::empty, Optional::of, area -> Optional.empty(), Optional::empty);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

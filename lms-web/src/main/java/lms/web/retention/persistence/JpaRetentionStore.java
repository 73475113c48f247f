package lms.web.retention.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun;
import lms.web.retention.domain.RetentionWatch;
import lms.web.retention.usecase.RetentionStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Identified;

/** Finds and removes what is over: first the ids, then the rows, so that what is over and held is passed by. */
@Component
public class JpaRetentionStore implements RetentionStore {

    private static final String HOLD = "exists (select h.id from RetentionHold h where h.kind = :%s and h.heldId = %s)";
    private static final String WITH_COHORT = "exists (select p.id from RetentionHold k, CohortPlace p"
            + " where k.kind = :COHORT and p.cohortId = k.heldId and p.accountId = %s)";

    private final EntityManager entities;

    @Inject
    public JpaRetentionStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long over(RetentionRule rule, Instant now) {
        String held = held(OverRows.of(rule));
        return count(rule, held.isEmpty() ? "" : " and not (" + held + ")", now);
    }

    @Override
    public long held(RetentionRule rule, Instant now) {
        String held = held(OverRows.of(rule));
        return held.isEmpty() ? 0 : count(rule, " and (" + held + ")", now);
    }

    private long count(RetentionRule rule, String which, Instant now) {
        OverRows rows = OverRows.of(rule);
        return query("select count(r) from " + rows.from() + " where " + rows.over() + which, Long.class, rule, now)
                .getSingleResult();
    }

    @Override
    public int remove(RetentionRule rule, Instant now, int most) {
        OverRows rows = OverRows.of(rule);
        String held = held(rows);
        String unheld = held.isEmpty() ? "" : " and not (" + held + ")";
        List<UUID> ids = query(
                        "select r.id from " + rows.from() + " where " + rows.over() + unheld + " order by r.id",
                        UUID.class,
                        rule,
                        now)
                .setMaxResults(most)
                .getResultList();
        if (rows.removals().size() > 1) {
            ids = locked(rows, ids, rule, now);
        }
        int removed = 0;
        if (!ids.isEmpty()) {
            for (String removal : rows.removals()) {
                removed = bound(entities.createQuery(removal), removal, rule, now)
                        .setParameter("ids", ids)
                        .executeUpdate();
            }
        }
        return removed;
    }

    /** Those of the rows that are still over once nobody else can change them: somebody may use one at this moment. */
    private List<UUID> locked(OverRows rows, List<UUID> ids, RetentionRule rule, Instant now) {
        if (ids.isEmpty()) {
            return ids;
        }
        return query(
                        "select r from " + rows.from() + " where r.id in :ids and " + rows.over(),
                        Identified.class,
                        rule,
                        now)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Identified::id)
                .toList();
    }

    /** When a row is held; empty where nobody can tell whose it is. */
    private static String held(OverRows rows) {
        List<String> ways = new ArrayList<>();
        rows.person().ifPresent(account -> {
            ways.add(HOLD.formatted(HoldKind.PERSON, account));
            ways.add(WITH_COHORT.formatted(account));
        });
        rows.cohort().ifPresent(cohort -> ways.add(HOLD.formatted(HoldKind.COHORT, cohort)));
        return String.join(" or ", ways);
    }

    private <T> TypedQuery<T> query(String words, Class<T> type, RetentionRule rule, Instant now) {
        TypedQuery<T> query = entities.createQuery(words, type);
        bound(query, words, rule, now);
        return query;
    }

    private static Query bound(Query query, String words, RetentionRule rule, Instant now) {
        Instant cut = rule.cut(now);
        if (words.contains(":cut")) {
            query.setParameter("cut", cut);
        }
        if (words.contains(":day")) {
            query.setParameter("day", cut.atOffset(ZoneOffset.UTC).toLocalDate());
        }
        for (HoldKind kind : HoldKind.values()) {
            if (words.contains(":" + kind)) {
                query.setParameter(kind.name(), kind);
            }
        }
        return query;
    }

    @Override
    public RetentionWatch hold() {
        RetentionWatch watch = entities.find(RetentionWatch.class, RetentionWatch.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (watch == null) {
            watch = new RetentionWatch();
            entities.persist(watch);
        }
        return watch;
    }

    @Override
    public RetentionWatch watch() {
        RetentionWatch watch = entities.find(RetentionWatch.class, RetentionWatch.ONLY);
        return watch == null ? new RetentionWatch() : watch;
    }

    @Override
    public void keep(RetentionRun run) {
        entities.persist(run);
    }

    @Override
    public Optional<RetentionRun> run(UUID id) {
        return Optional.ofNullable(entities.find(RetentionRun.class, id));
    }

    @Override
    public Optional<RetentionRun> newest() {
        return entities.createQuery(
                        "select r from RetentionRun r order by r.begunAt desc, r.id desc", RetentionRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<RetentionRun> completed() {
        return entities.createQuery(
                        "select r from RetentionRun r where r.endedAt > :never order by r.endedAt desc, r.id desc",
                        RetentionRun.class)
                .setParameter("never", Instant.EPOCH)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

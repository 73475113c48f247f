package lms.web.cohort.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lms.web.cohort.domain.Admission;
import lms.web.cohort.domain.Cohort;
import lms.web.cohort.domain.CohortInvitation;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.domain.Session;
import lms.web.cohort.usecase.CohortCard;
import lms.web.cohort.usecase.CohortStore;
import lms.web.organisation.usecase.UnitMoved;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Cohorts, sessions and invitations. */
@Component
public class JpaCohortStore implements CohortStore {

    private final EntityManager entities;

    @Inject
    public JpaCohortStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Cohort> cohort(Scope scope, UUID cohortId) {
        return InScope.of(scope)
                .query(entities, "select c from Cohort c where c.id = :id", Cohort.class)
                .flatMap(query ->
                        query.setParameter("id", cohortId).getResultStream().findFirst());
    }

    @Override
    public List<Cohort> cohorts(Scope scope) {
        return InScope.of(scope)
                .query(entities, "select c from Cohort c where c.id is not null", Cohort.class)
                .map(query -> query.getResultStream()
                        .sorted((a, b) -> b.plan().startsOn().compareTo(a.plan().startsOn()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Cohort> lock(UUID cohortId) {
        return entities.createQuery("select c from Cohort c where c.id = :id", Cohort.class)
                .setParameter("id", cohortId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Cohort> cohorts(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from Cohort c where c.id in :ids", Cohort.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Cohort> joinable(String courseId) {
        return entities.createQuery("""
                        select c from Cohort c
                        where c.courseId = :course and c.admission = :open and c.state in :states
                        order by c.startsOn""", Cohort.class)
                .setParameter("course", courseId)
                .setParameter("open", Admission.OPEN)
                .setParameter(
                        "states",
                        Stream.of(CohortState.values())
                                .filter(CohortState::takesPeople)
                                .toList())
                .getResultList();
    }

    @Override
    public Map<UUID, CohortCard.Counts> counts(Collection<UUID> cohortIds) {
        Map<UUID, CohortCard.Counts> counts = new HashMap<>();
        if (cohortIds.isEmpty()) {
            return counts;
        }
        entities.createQuery("""
                        select p.cohortId, p.state, count(p) from CohortPlace p
                        where p.cohortId in :ids group by p.cohortId, p.state""", Object[].class)
                .setParameter("ids", cohortIds)
                .getResultStream()
                .forEach(row -> counts.merge(
                        (UUID) row[0],
                        count((PlaceState) row[1], ((Number) row[2]).intValue()),
                        (a, b) -> new CohortCard.Counts(
                                a.enrolled() + b.enrolled(), a.offered() + b.offered(), a.waiting() + b.waiting())));
        return counts;
    }

    private static CohortCard.Counts count(PlaceState state, int people) {
        return switch (state) {
            case ENROLLED -> new CohortCard.Counts(people, 0, 0);
            case OFFERED -> new CohortCard.Counts(0, people, 0);
            case WAITING -> new CohortCard.Counts(0, 0, people);
            case WITHDRAWN -> CohortCard.Counts.NONE;
        };
    }

    @Override
    public void keep(Cohort cohort) {
        entities.persist(cohort);
        // Rows that refer to it by id come next; EclipseLink orders inserts by mapped relations only.
        entities.flush();
    }

    @Override
    public List<Session> sessions(Collection<UUID> cohortIds) {
        if (cohortIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from Session s where s.cohortId in :ids order by s.startsAt, s.id", Session.class)
                .setParameter("ids", cohortIds)
                .getResultList();
    }

    @Override
    public Optional<Session> session(UUID cohortId, UUID sessionId) {
        return Optional.ofNullable(entities.find(Session.class, sessionId))
                .filter(session -> session.cohortId().equals(cohortId));
    }

    @Override
    public void keep(Session session) {
        entities.persist(session);
    }

    @Override
    public List<CohortInvitation> openInvitations(UUID cohortId, Instant now) {
        return entities.createQuery("""
                        select i from CohortInvitation i where i.cohortId = :cohort and i.expiresAt > :now
                        """, CohortInvitation.class)
                .setParameter("cohort", cohortId)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public Optional<CohortInvitation> invitation(UUID cohortId, String email, Part part) {
        return entities.createQuery("""
                        select i from CohortInvitation i
                        where i.cohortId = :cohort and i.email = :email and i.role = :part""", CohortInvitation.class)
                .setParameter("cohort", cohortId)
                .setParameter("email", email)
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CohortInvitation> invitation(String tokenHash) {
        return entities.createQuery(
                        "select i from CohortInvitation i where i.tokenHash = :hash", CohortInvitation.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CohortInvitation> invitations(Scope own) {
        return own.fold(
                List::of,
                account -> entities.createQuery(
                                "select i from CohortInvitation i, Account a where a.id = :account and i.email = a.email",
                                CohortInvitation.class)
                        .setParameter("account", account)
                        .getResultList(),
                area -> List.of(),
                List::of);
    }

    @Override
    public void keep(CohortInvitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public void remove(CohortInvitation invitation) {
        entities.remove(invitation);
    }

    @Override
    public void move(UnitMoved move) {
        entities.createQuery("""
                        update Cohort c
                        set c.unitPath = concat(:to, substring(c.unitPath, :rest)), c.version = c.version + 1
                        where locate(:from, c.unitPath) = 1""")
                .setParameter("to", move.to())
                .setParameter("rest", move.from().length() + 1)
                .setParameter("from", move.from())
                .executeUpdate();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

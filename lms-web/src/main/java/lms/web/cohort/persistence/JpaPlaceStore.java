package lms.web.cohort.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.usecase.ListedPeople;
import lms.web.cohort.domain.CohortPlace;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.usecase.PlaceStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Places in cohorts. */
@Component
public class JpaPlaceStore implements PlaceStore {

    private final EntityManager entities;

    @Inject
    public JpaPlaceStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CohortPlace> place(Scope own, UUID cohortId) {
        return places(own).stream()
                .filter(place -> place.cohortId().equals(cohortId))
                .findFirst();
    }

    @Override
    public List<CohortPlace> places(Scope own) {
        return own.fold(
                List::of,
                account -> entities.createQuery(
                                "select p from CohortPlace p where p.accountId = :account", CohortPlace.class)
                        .setParameter("account", account)
                        .getResultList(),
                area -> List.of(),
                List::of);
    }

    @Override
    public List<Named> roster(Scope scope, UUID cohortId) {
        return InScope.of(scope)
                .query(entities, """
                        select p, a.displayName, a.objectsToReports from CohortPlace p, Cohort c, Account a
                        where""" + ListedPeople.ONLY + """
                        p.cohortId = :cohort and c.id = p.cohortId
                          and a.id = p.accountId""", Object[].class)
                .map(query -> query.setParameter("cohort", cohortId)
                        .getResultStream()
                        .map(row -> new Named((CohortPlace) row[0], (String) row[1], (Boolean) row[2]))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<CohortPlace> all(UUID cohortId) {
        return entities.createQuery("select p from CohortPlace p where p.cohortId = :cohort", CohortPlace.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    @Override
    public Optional<CohortPlace> place(Scope scope, UUID cohortId, UUID placeId) {
        return InScope.of(scope)
                .query(entities, """
                        select p from CohortPlace p, Cohort c, Account a
                        where""" + ListedPeople.ONLY + """
                        a.id = p.accountId and p.id = :place and p.cohortId = :cohort
                          and c.id = p.cohortId""", CohortPlace.class)
                .flatMap(query -> query.setParameter("place", placeId)
                        .setParameter("cohort", cohortId)
                        .getResultStream()
                        .findFirst());
    }

    @Override
    public List<UUID> enrolled(UUID cohortId) {
        return entities.createQuery("""
                        select p.accountId from CohortPlace p, Account a
                        where""" + ListedPeople.ONLY + """
                        a.id = p.accountId and p.cohortId = :cohort and p.state = :enrolled""", UUID.class)
                .setParameter("cohort", cohortId)
                .setParameter("enrolled", PlaceState.ENROLLED)
                .getResultList();
    }

    @Override
    public List<CohortPlace> inCourse(UUID accountId, String courseId) {
        return entities.createQuery("""
                        select p from CohortPlace p, Cohort c
                        where p.accountId = :account and c.id = p.cohortId and c.courseId = :course
                          and c.state in :states""", CohortPlace.class)
                .setParameter("account", accountId)
                .setParameter("course", courseId)
                .setParameter(
                        "states",
                        Arrays.stream(CohortState.values())
                                .filter(CohortState::takesPeople)
                                .toList())
                .getResultList();
    }

    @Override
    public Optional<CohortPlace> firstWaiting(UUID cohortId) {
        return entities.createQuery("""
                        select p from CohortPlace p, Account a
                        where""" + ListedPeople.ONLY + """
                        a.id = p.accountId and p.cohortId = :cohort
                          and p.state = :waiting
                        order by p.queueNumber""", CohortPlace.class)
                .setParameter("cohort", cohortId)
                .setParameter("waiting", PlaceState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int lastNumber(UUID cohortId) {
        return entities.createQuery(
                        "select coalesce(max(p.queueNumber), 0) from CohortPlace p where p.cohortId = :cohort",
                        Integer.class)
                .setParameter("cohort", cohortId)
                .getSingleResult();
    }

    @Override
    public int waitingBefore(UUID cohortId, int queueNumber) {
        return entities.createQuery("""
                        select count(p) from CohortPlace p, Account a
                        where""" + ListedPeople.ONLY + """
                        a.id = p.accountId and p.cohortId = :cohort
                          and p.state = :waiting and p.queueNumber < :number""", Long.class)
                .setParameter("cohort", cohortId)
                .setParameter("waiting", PlaceState.WAITING)
                .setParameter("number", queueNumber)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<UUID> withLapsedOffers(Instant now) {
        return entities.createQuery("""
                        select distinct p.cohortId from CohortPlace p
                        where p.state = :offered and p.offeredUntil <= :now""", UUID.class)
                .setParameter("offered", PlaceState.OFFERED)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<CohortPlace> lapsedOffers(UUID cohortId, Instant now) {
        return entities.createQuery("""
                        select p from CohortPlace p
                        where p.cohortId = :cohort and p.state = :offered and p.offeredUntil <= :now""", CohortPlace.class)
                .setParameter("cohort", cohortId)
                .setParameter("offered", PlaceState.OFFERED)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void keep(CohortPlace place) {
        entities.persist(place);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

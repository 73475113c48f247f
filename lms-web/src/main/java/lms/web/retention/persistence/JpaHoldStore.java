package lms.web.retention.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.domain.RetentionHold;
import lms.web.retention.usecase.HoldStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.Scope;

/** The holds. */
@Component
public class JpaHoldStore implements HoldStore {

    private final EntityManager entities;

    @Inject
    public JpaHoldStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RetentionHold> all(Scope scope) {
        return scope.fold(
                List::of,
                own -> List.of(),
                area -> List.of(),
                () -> entities.createQuery("select h from RetentionHold h order by h.since, h.id", RetentionHold.class)
                        .getResultList());
    }

    @Override
    public Optional<RetentionHold> hold(Scope scope, UUID id) {
        return scope.fold(
                Optional::empty,
                own -> Optional.empty(),
                area -> Optional.empty(),
                () -> Optional.ofNullable(entities.find(RetentionHold.class, id)));
    }

    @Override
    public boolean isHeld(HoldKind kind, UUID heldId) {
        return entities.createQuery(
                                "select count(h) from RetentionHold h where h.kind = :kind and h.heldId = :held",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("held", heldId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean isPersonHeld(UUID accountId) {
        return isHeld(HoldKind.PERSON, accountId)
                || entities.createQuery(
                                        "select count(h) from RetentionHold h, CohortPlace p where h.kind = :cohort"
                                                + " and p.cohortId = h.heldId and p.accountId = :account",
                                        Long.class)
                                .setParameter("cohort", HoldKind.COHORT)
                                .setParameter("account", accountId)
                                .getSingleResult()
                        > 0;
    }

    @Override
    public boolean lock(UUID accountId) {
        return !locked("a.id = :id", accountId).isEmpty();
    }

    @Override
    public void lockPeople(UUID cohortId) {
        locked("a.id in (select p.accountId from CohortPlace p where p.cohortId = :id)", cohortId);
    }

    /** One after the other by their ids, so that no two wait for each other. */
    private List<Identified> locked(String condition, UUID id) {
        return entities.createQuery("select a from Account a where " + condition + " order by a.id", Identified.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<String> cohort(Scope scope, UUID id) {
        return scope.fold(
                Optional::empty,
                own -> Optional.empty(),
                area -> Optional.empty(),
                () -> entities.createQuery("select c.name from Cohort c where c.id = :id", String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst());
    }

    @Override
    public void keep(RetentionHold hold) {
        entities.persist(hold);
    }

    @Override
    public void remove(RetentionHold hold) {
        entities.remove(hold);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

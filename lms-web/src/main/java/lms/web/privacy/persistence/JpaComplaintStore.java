package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.privacy.domain.Complaint;
import lms.web.privacy.domain.ComplaintState;
import lms.web.privacy.usecase.ComplaintStore;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Complaints. */
@Component
public class JpaComplaintStore implements ComplaintStore {

    private static final String NAMED = "select c, a.displayName from Complaint c, Account a where a.id = c.accountId";
    private static final String ORDER = " order by case when c.state = :received then 0 else 1 end, c.receivedAt, c.id";

    private final EntityManager entities;

    @Inject
    public JpaComplaintStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(Complaint complaint) {
        entities.persist(complaint);
    }

    @Override
    public List<Named> all(Scope scope) {
        return scope.fold(
                List::of,
                own -> named(entities.createQuery(NAMED + " and a.id = :own" + ORDER, Object[].class)
                        .setParameter("own", own)),
                area -> List.of(),
                () -> named(entities.createQuery(NAMED + ORDER, Object[].class)));
    }

    private static List<Named> named(TypedQuery<Object[]> query) {
        return query.setParameter("received", ComplaintState.RECEIVED)
                .getResultStream()
                .map(row -> new Named((Complaint) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public Optional<Complaint> lock(Scope scope, UUID id) {
        return scope.fold(
                Optional::empty,
                own -> Optional.empty(),
                area -> Optional.empty(),
                () -> Optional.ofNullable(entities.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

package lms.web.administration.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.usecase.ListedPeople;
import lms.web.administration.domain.RecordRequest;
import lms.web.administration.usecase.RecordRequests;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/** Requests for records; only whoever looks after the whole site reaches them. */
@Component
public class JpaRecordRequests implements RecordRequests {

    private static final String NAMED =
            "select r, a.displayName, b.displayName from RecordRequest r join Account a on a.id = r.subjectId"
                    + " left join Account b on b.id = r.askedBy where" + ListedPeople.ONLY + "a.id = r.subjectId";

    private final EntityManager entities;

    @Inject
    public JpaRecordRequests(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(RecordRequest request) {
        entities.persist(request);
    }

    @Override
    public List<Named> newest(Scope scope, int most) {
        return scope.fold(
                List::of,
                own -> List.of(),
                area -> List.of(),
                () -> entities.createQuery(NAMED + " order by r.askedAt desc, r.id", Object[].class)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(JpaRecordRequests::named)
                        .toList());
    }

    @Override
    public Optional<Named> lock(Scope scope, UUID id) {
        return scope.fold(Optional::empty, own -> Optional.empty(), area -> Optional.empty(), () -> lock(id));
    }

    private Optional<Named> lock(UUID id) {
        return Optional.ofNullable(entities.find(RecordRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .flatMap(request -> entities.createQuery(NAMED + " and r.id = :id", Object[].class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(JpaRecordRequests::named)
                        .findFirst());
    }

    private static Named named(Object[] row) {
        return new Named((RecordRequest) row[0], (String) row[1], Optional.ofNullable((String) row[2]));
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

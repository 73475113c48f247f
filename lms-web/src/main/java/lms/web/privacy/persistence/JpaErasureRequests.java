package lms.web.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.privacy.domain.ErasureRequest;
import lms.web.privacy.usecase.ErasureRequests;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Scope;

/**
 * Requests to erase somebody; only whoever looks after the whole site reaches them. That somebody restricted the use of
 * their data hides no request about them: it is theirs, and has to be answered.
 */
@Component
public class JpaErasureRequests implements ErasureRequests {

    private static final String NAMED =
            "select r, a.displayName, b.displayName from ErasureRequest r join Account a on a.id = r.subjectId"
                    + " left join Account b on b.id = r.askedBy order by r.askedAt, r.id";

    private final EntityManager entities;

    @Inject
    public JpaErasureRequests(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(ErasureRequest request) {
        entities.persist(request);
    }

    @Override
    public List<Named> all(Scope scope) {
        return scope.fold(
                List::of,
                own -> List.of(),
                area -> List.of(),
                () -> entities.createQuery(NAMED, Object[].class)
                        .getResultStream()
                        .map(row -> new Named(
                                (ErasureRequest) row[0], (String) row[1], Optional.ofNullable((String) row[2])))
                        .toList());
    }

    @Override
    public Optional<ErasureRequest> lock(Scope scope, UUID id) {
        return scope.fold(
                Optional::empty,
                own -> Optional.empty(),
                area -> Optional.empty(),
                () -> Optional.ofNullable(entities.find(ErasureRequest.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    @Override
    public void remove(ErasureRequest request) {
        entities.remove(request);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}

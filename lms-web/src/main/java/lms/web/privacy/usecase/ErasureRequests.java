package lms.web.privacy.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.privacy.domain.ErasureRequest;
import lms.web.shared.kernel.Scope;

/** Port to the requests of administrators to erase somebody. */
public interface ErasureRequests {

    /** Keeps a new request. */
    void keep(ErasureRequest request);

    /** The requests in scope, the oldest first, with the names of whoever they are about and of who asked. */
    List<Named> all(Scope scope);

    /** A request, if the scope holds it, locked until the transaction ends: it is answered once. */
    Optional<ErasureRequest> lock(Scope scope, UUID id);

    /** The request has been answered. */
    void remove(ErasureRequest request);

    /** Sends what changed to the database. */
    void flush();

    /**
     * A request with names.
     *
     * @param asker empty once their account is gone
     */
    record Named(ErasureRequest request, String subject, Optional<String> asker) {}
}

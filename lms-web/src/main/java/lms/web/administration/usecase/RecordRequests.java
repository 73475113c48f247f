package lms.web.administration.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.administration.domain.RecordRequest;
import lms.web.shared.kernel.Scope;

/** Port to the requests for records. */
public interface RecordRequests {

    /** Keeps a new request. */
    void keep(RecordRequest request);

    /** The newest requests in scope, with the names of whoever they are about and of who asked. */
    List<Named> newest(Scope scope, int most);

    /** The request, if the scope holds it, locked until the transaction ends: it is answered once. */
    Optional<Named> lock(Scope scope, UUID id);

    /** Sends what changed to the database. */
    void flush();

    /**
     * A request with names.
     *
     * @param asker empty once their account is gone
     */
    record Named(RecordRequest request, String subject, Optional<String> asker) {}
}

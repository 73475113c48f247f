package lms.web.privacy.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.privacy.domain.Complaint;
import lms.web.shared.kernel.Scope;

/** Port to complaints. */
public interface ComplaintStore {

    /** Keeps a new complaint. */
    void keep(Complaint complaint);

    /** Complaints in scope with the names of those who complain: what waits to be acknowledged first, then by age. */
    List<Named> all(Scope scope);

    /** A complaint, if the scope holds it, locked until the transaction ends. */
    Optional<Complaint> lock(Scope scope, UUID id);

    /** Sends what changed to the database. */
    void flush();

    /** A complaint and the display name of who complains. */
    record Named(Complaint complaint, String displayName) {}
}

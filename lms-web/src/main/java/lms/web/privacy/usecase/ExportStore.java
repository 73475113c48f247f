package lms.web.privacy.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.web.privacy.domain.DataExport;
import lms.web.shared.kernel.Scope;

/** Port to the copies that people asked for. */
public interface ExportStore {

    /** The copy of the person in whose scope it is asked; there is one at most. */
    Optional<DataExport> of(Scope scope);

    /** The person's copy to which the link leads. */
    Optional<DataExport> linked(Scope scope, String tokenHash);

    /** A copy that is being made. */
    Optional<DataExport> find(UUID id);

    /** The copy that waits longest and that nobody is at. */
    Optional<DataExport> due(Instant now);

    /** Takes a copy on until then. Tells whether nobody else was faster. */
    boolean lease(DataExport seen, Instant until);

    /** Ids of all copies. */
    Set<UUID> ids();

    /** Adds one. */
    void keep(DataExport export);

    /** Removes one. */
    void remove(DataExport export);

    /** Removes those that were ready before that moment. */
    void removeReady(Instant before);

    /** Sends what was changed to the database, which may refuse it. */
    void flush();
}

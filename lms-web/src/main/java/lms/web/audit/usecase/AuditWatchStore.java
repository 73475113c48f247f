package lms.web.audit.usecase;

import lms.web.audit.domain.AuditWatch;

/** Port to what is known of the last check and the last signature. */
public interface AuditWatchStore {

    /** The one row, held until the end of the transaction. */
    AuditWatch hold();

    /** The one row, for reading only. */
    AuditWatch watch();

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}

package lms.web.audit.usecase;

import lms.web.audit.domain.AuditEntry;

/** Port to the trail. It can be added to and read; there is no method that changes or removes. */
public interface AuditStore {

    /** The next number; whoever asks for it holds the trail until the end of the transaction. */
    long nextNumber();

    /** Adds an entry. */
    void add(AuditEntry entry);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}

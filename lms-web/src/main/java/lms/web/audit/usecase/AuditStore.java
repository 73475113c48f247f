package lms.web.audit.usecase;

import java.util.List;
import lms.web.audit.domain.AuditEntry;
import lms.web.shared.kernel.Scope;

/** Port to the trail. It can be added to and read; there is no method that changes or removes. */
public interface AuditStore {

    /** The next number; whoever asks for it holds the trail until the end of the transaction. */
    long nextNumber();

    /** Adds an entry. */
    void add(AuditEntry entry);

    /** How many entries answer the question. */
    long count(Scope scope, AuditQuestion question);

    /** Entries that answer the question, the newest first. */
    List<AuditEntry> newest(Scope scope, AuditQuestion question, int offset, int most);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}

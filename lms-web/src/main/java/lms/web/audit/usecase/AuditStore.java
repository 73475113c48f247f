package lms.web.audit.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Scope;

/** Port to the trail. It can be added to and read; there is no method that changes or removes. */
public interface AuditStore {

    /** The end of the trail, held until the end of the transaction; empty before the first entry. */
    Optional<AuditHead> hold();

    /** The end of the trail, for reading only. */
    Optional<AuditHead> head();

    /** Begins the trail. */
    void begin(AuditHead head);

    /** Adds an entry. */
    void add(AuditEntry entry);

    /** Whether somebody's reading was noted already. */
    boolean isNoted(Reading reading, Instant since);

    /** How many entries answer the question. */
    long count(Scope scope, AuditQuestion question);

    /** Entries that answer the question, the newest first. */
    List<AuditEntry> newest(Scope scope, AuditQuestion question, int offset, int most);

    /** How many entries are about the person whom the scope holds. */
    long count(Scope scope, List<CohortStays.Stay> stays);

    /** Entries about the person whom the scope holds, the newest first. */
    List<AuditEntry> newest(Scope scope, List<CohortStays.Stay> stays, int offset, int most);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();

    /**
     * Somebody looks at people.
     *
     * @param reader account of who looks
     * @param object what is looked at; empty for a person
     * @param person account of the person who is looked at
     */
    record Reading(UUID reader, Deed deed, String object, Optional<UUID> person) {}
}

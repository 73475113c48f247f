package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Notes what people do that changes who may do what, or what others read. */
@UseCase
public class Audit {

    private final AuditStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Audit(AuditStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes a deed in the transaction that does it, so that neither exists without the other. Call it last: until the
     * transaction ends, nobody else can note anything.
     *
     * @param actor who does it; somebody who is signed in
     * @param object id of what it is done to; of a person the account's
     * @param detail what a reader needs besides, such as a course's title; never a person's name or address
     */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void note(Actor actor, Deed deed, String object, String detail) {
        note(actor.required().accountId(), new Noted(deed, object, detail));
    }

    /** Notes a deed of somebody who is not signed in yet. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public void note(UUID accountId, Noted noted) {
        store.add(new AuditEntry(ids.next(), store.nextNumber(), clock.instant(), accountId, noted));
        store.flush();
    }
}

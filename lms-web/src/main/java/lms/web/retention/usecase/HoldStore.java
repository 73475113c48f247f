package lms.web.retention.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.HoldKind;
import lms.web.retention.domain.RetentionHold;
import lms.web.shared.kernel.Scope;

/** Port to the holds; only whoever looks after the whole site reaches them. */
public interface HoldStore {

    /** All holds in scope, the oldest first. */
    List<RetentionHold> all(Scope scope);

    /** The hold, if the scope holds it. */
    Optional<RetentionHold> hold(Scope scope, UUID id);

    /** Whether that is held already. */
    boolean isHeld(HoldKind kind, UUID heldId);

    /** Whether the person is held by themselves or with a cohort in which they have a place or wait for one. */
    boolean isPersonHeld(UUID accountId);

    /**
     * Locks a person's account until the transaction ends, so that of a hold and an erasure at the same moment the second
     * sees what the first did.
     *
     * @return whether there is one
     */
    boolean lock(UUID accountId);

    /** The same for everybody who has a place in a cohort or waits for one. */
    void lockPeople(UUID cohortId);

    /** The cohort's name, if there is one in scope. */
    Optional<String> cohort(Scope scope, UUID id);

    void keep(RetentionHold hold);

    void remove(RetentionHold hold);

    void flush();
}

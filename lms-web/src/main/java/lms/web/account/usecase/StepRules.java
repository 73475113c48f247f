package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Standing;

/** What has to be so before somebody changes with what they sign in. */
@Component
public class StepRules {

    private final SecondStepStore steps;
    private final PasskeyStore passkeys;
    private final Clock clock;

    @Inject
    public StepRules(SecondStepStore steps, PasskeyStore passkeys, Clock clock) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /**
     * The person has just shown a secret. Somebody with roles has shown two, if they have two: otherwise whoever got hold
     * of their mailbox could give themselves a second step and wake the roles with it.
     *
     * @throws ConfirmationRequired if not
     */
    Actor.Person mayChange(Actor actor) {
        Actor.Person person = actor.required();
        person.requireConfirmed(clock.instant());
        UUID account = person.accountId();
        if (person.standing() == Standing.NEEDS_SECOND_STEP && (steps.isSetUp(account) || hasPasskey(account))) {
            throw new ConfirmationRequired();
        }
        return person;
    }

    /** Whether the person has a passkey. */
    boolean hasPasskey(UUID accountId) {
        return passkeys.count(accountId) > 0;
    }

    /** Whether the person can do without the app. */
    boolean canLoseApp(Actor.Person person) {
        return person.grants().isEmpty() || hasPasskey(person.accountId());
    }

    /** Whether the person can do without one of their passkeys. */
    boolean canLosePasskey(Actor.Person person) {
        return person.grants().isEmpty() || steps.isSetUp(person.accountId()) || passkeys.count(person.accountId()) > 1;
    }

    /** @throws Conflict unless it can be */
    static void demand(boolean can) {
        if (!can) {
            throw new Conflict("secondStep.needed");
        }
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Attempt;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Standing;

/**
 * Takes a secret from somebody who is signed in, so that acts which a stranger at the desk must not do are open for a
 * while and roles wake. Not a transaction of its own: nobody may hold a database connection while waiting for the slow
 * hash, and a try is counted whatever comes of it.
 */
@Component
public class ConfirmDesk {

    private final SignIns signIns;
    private final SecondSteps steps;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;

    @Inject
    public ConfirmDesk(SignIns signIns, SecondSteps steps, Passwords passwords, Throttle throttle, Clock clock) {
        this.signIns = signIns;
        this.steps = steps;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** In which ways the person can do it. */
    public Ways ways(Actor actor) {
        Actor.Person person = actor.required();
        SecondSteps.Held held = steps.held(actor);
        boolean oneStep = person.standing() == Standing.NEEDS_SECOND_STEP;
        return new Ways(
                passwordHash(actor).isPresent() && !(oneStep && held.any()),
                held.app(),
                held.passkey(),
                oneStep && !held.any() && person.isConfirmed(clock.instant()));
    }

    /**
     * Takes the password. It is one step: it does not wake roles that lack the second.
     *
     * @param from network address of whoever tries
     * @return whether it was right
     * @throws lms.web.shared.kernel.Overloaded if too many passwords are being checked, or it was tried too often
     */
    public boolean password(String typed, Actor actor, String from) {
        Attempt attempt = admitted(actor, from);
        String hash = passwordHash(actor).orElseGet(passwords::decoy);
        return done(passwords.matches(typed, hash), false, attempt, actor);
    }

    /**
     * Takes a code of the app or a recovery code.
     *
     * @param from network address of whoever tries
     * @return whether it was right
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    public boolean code(String typed, Actor actor, String from) {
        Attempt attempt = admitted(actor, from);
        return done(steps.take(actor.required().accountId(), typed), true, attempt, actor);
    }

    private Optional<String> passwordHash(Actor actor) {
        return signIns.credentials(actor).map(Credentials::passwordHash);
    }

    private Attempt admitted(Actor actor, String from) {
        UUID account = actor.required().accountId();
        var attempt = new Attempt(Attempt.Kind.CONFIRMATION, account.toString(), from);
        throttle.admit(attempt);
        return attempt;
    }

    private boolean done(boolean right, boolean secondStep, Attempt attempt, Actor actor) {
        if (right) {
            throttle.passed(attempt);
            signIns.confirm(secondStep, actor);
        }
        return right;
    }
}

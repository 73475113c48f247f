package lms.web.account.usecase;

import jakarta.inject.Inject;
import lms.web.account.domain.Attempt;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;

/**
 * Takes a secret from somebody who is signed in, so that acts which a stranger at the desk must not do are open for a
 * while and roles wake. Not a transaction of its own: nobody may hold a database connection while waiting for the slow
 * hash, and a try is counted whatever comes of it.
 */
@Component
public class ConfirmDesk {

    private final SignIns signIns;
    private final Passwords passwords;
    private final Throttle throttle;

    @Inject
    public ConfirmDesk(SignIns signIns, Passwords passwords, Throttle throttle) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Takes the password. It is one step: where a second one is wanted it does not stand for that.
     *
     * @param from network address of whoever tries
     * @return whether it was right
     * @throws lms.web.shared.kernel.Overloaded if too many passwords are being checked, or it was tried too often
     */
    public boolean password(String typed, Actor actor, String from) {
        var attempt = new Attempt(
                Attempt.Kind.CONFIRMATION, actor.required().accountId().toString(), from);
        throttle.admit(attempt);
        String hash = signIns.credentials(actor).map(Credentials::passwordHash).orElseGet(passwords::decoy);
        boolean right = passwords.matches(typed, hash);
        if (right) {
            throttle.passed(attempt);
            signIns.confirm(false, actor);
        }
        return right;
    }
}

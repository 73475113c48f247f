package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.Opening;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/** Signs in, takes the second step and confirms with passkeys. Not a transaction of its own, so that each try is counted. */
@Component
public class PasskeyDesk {

    private static final String SIGN_IN = "SIGN IN";

    private final Passkeys passkeys;
    private final SignIns signIns;
    private final Throttle throttle;

    @Inject
    public PasskeyDesk(Passkeys passkeys, SignIns signIns, Throttle throttle) {
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.throttle = throttle;
    }

    /** Asks for a signature to sign in with. */
    @PublicUse("signing in")
    public PasskeyAsk ask() {
        return passkeys.askToSign(SIGN_IN);
    }

    /** Asks for a signature to confirm with. */
    public PasskeyAsk ask(Actor actor) {
        return passkeys.askToSign(confirming(actor));
    }

    /**
     * Signs in. A passkey counts for two steps.
     *
     * @param from network address of whoever tries
     * @return nothing if the answer is not good
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    @PublicUse("signing in")
    public Optional<Entry> signIn(String answer, Opening opening, String from) {
        var attempt = new Attempt(Attempt.Kind.PASSKEY, "", from);
        throttle.admit(attempt);
        Optional<UUID> account = passkeys.signed(answer, SIGN_IN);
        return account.map(id -> {
            throttle.passed(attempt);
            return signIns.begin(id, SignInMethod.PASSKEY, opening);
        });
    }

    /**
     * Takes the second step with a passkey of the same person.
     *
     * @param pendingSecret of the cookie whose sign-in waits
     * @param from network address of whoever tries
     * @return nothing if the answer is not good
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    @PublicUse("signing in")
    public Optional<Entry> secondStep(String pendingSecret, String answer, String from) {
        Optional<UUID> waiting = signIns.pending(pendingSecret);
        var attempt = new Attempt(
                Attempt.Kind.SECOND_STEP, waiting.map(UUID::toString).orElse(""), from);
        throttle.admit(attempt);
        if (waiting.isEmpty() || !passkeys.signed(answer, SIGN_IN).equals(waiting)) {
            return Optional.empty();
        }
        throttle.passed(attempt);
        return signIns.complete(pendingSecret);
    }

    /**
     * Takes a passkey from somebody who is signed in.
     *
     * @param from network address of whoever tries
     * @return whether it was theirs
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    public boolean confirm(String answer, Actor actor, String from) {
        UUID account = actor.required().accountId();
        var attempt = new Attempt(Attempt.Kind.CONFIRMATION, account.toString(), from);
        throttle.admit(attempt);
        boolean right = passkeys.signed(answer, confirming(actor)).equals(Optional.of(account));
        if (right) {
            throttle.passed(attempt);
            signIns.confirm(true, actor);
        }
        return right;
    }

    private static String confirming(Actor actor) {
        return "CONFIRM " + actor.required().accountId();
    }
}

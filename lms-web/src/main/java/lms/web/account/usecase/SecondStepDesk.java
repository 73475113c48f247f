package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Attempt;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.SignInRequired;

/**
 * Takes the second step of somebody whose first secret was right. Not a transaction of its own, so that a try is counted
 * whatever comes of it.
 */
@Component
public class SecondStepDesk {

    private final SignIns signIns;
    private final SecondSteps steps;
    private final Throttle throttle;

    @Inject
    public SecondStepDesk(SignIns signIns, SecondSteps steps, Throttle throttle) {
        this.signIns = signIns;
        this.steps = steps;
        this.throttle = throttle;
    }

    /**
     * Takes a code of the app or a recovery code.
     *
     * @param pendingSecret of the cookie whose sign-in waits
     * @param from network address of whoever tries
     * @return the completed sign-in with a secret of its own; nothing if the code is wrong
     * @throws SignInRequired if no sign-in waits, or no longer
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    @PublicUse("signing in")
    public Optional<Entry> code(String pendingSecret, String typed, String from) {
        UUID account = signIns.pending(pendingSecret).orElseThrow(SignInRequired::new);
        var attempt = new Attempt(Attempt.Kind.SECOND_STEP, account.toString(), from);
        throttle.admit(attempt);
        if (!steps.take(account, typed)) {
            return Optional.empty();
        }
        throttle.passed(attempt);
        return signIns.complete(pendingSecret);
    }
}

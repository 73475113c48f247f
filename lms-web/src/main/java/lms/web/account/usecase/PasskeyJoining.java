package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Opening;
import lms.web.account.domain.Passkey.PublicHalf;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;

/** Makes an account that is opened by a passkey and has no password. */
@UseCase
public class PasskeyJoining {

    private final Joining joining;
    private final Passkeys passkeys;
    private final SignIns signIns;

    @Inject
    public PasskeyJoining(Joining joining, Passkeys passkeys, SignIns signIns) {
        this.joining = joining;
        this.passkeys = passkeys;
        this.signIns = signIns;
    }

    /**
     * Asks for the passkey of an account that is to be made.
     *
     * @throws NotFound if the link cannot be used
     */
    @PublicUse("the link itself is the right")
    public PasskeyAsk ask(String token) {
        String email = joining.invited(token).orElseThrow(NotFound::new);
        return passkeys.askToJoin(purpose(token), email);
    }

    /**
     * Makes the account that a link invites to, with this passkey, and signs in.
     *
     * @throws NotFound if the link cannot be used
     * @throws Rejected if something typed cannot be, or the answer of the device is not good
     */
    @PublicUse("the link itself is the right")
    public Entry accept(String token, NewAccount wanted, String answer) {
        List<Rejected.Fault> faults = wanted.faults();
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        Optional<PublicHalf> half = passkeys.made(answer, purpose(token));
        if (half.isEmpty()) {
            throw new Rejected(List.of(Rejected.Fault.of("passkey", "passkey.failed")));
        }
        UUID account = joining.acceptWithoutPassword(token, wanted);
        passkeys.keep(account, half.get(), "");
        return signIns.begin(account, SignInMethod.PASSKEY, Opening.PLAIN);
    }

    private static String purpose(String token) {
        return "JOIN " + Secrets.hash(token);
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Opening;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;

/**
 * Checks a password and signs in. Not a transaction of its own: nobody may hold a database connection while waiting for
 * the slow hash.
 */
@Component
public class SignInDesk {

    private final SignIns signIns;
    private final Passwords passwords;
    private final Throttle throttle;

    @Inject
    public SignInDesk(SignIns signIns, Passwords passwords, Throttle throttle) {
        this.signIns = signIns;
        this.throttle = throttle;
        this.passwords = passwords;
    }

    /**
     * Signs in with address and password. An address without an account takes as long as a wrong password.
     *
     * @param from network address of whoever tries
     * @return nothing if address and password do not fit
     * @throws lms.web.shared.kernel.Overloaded if too many people are signing in, or it was tried too often
     */
    @PublicUse("signing in")
    public Optional<Entry> signIn(String typedEmail, String password, Opening opening, String from) {
        Optional<EmailAddress> email = EmailAddress.parse(typedEmail);
        var attempt = new Attempt(
                Attempt.Kind.PASSWORD, email.map(EmailAddress::value).orElse(""), from);
        throttle.admit(attempt);
        Optional<Credentials> known = email.flatMap(signIns::credentials);
        // Who has no password is as unknown here as who has no account, and costs the same time.
        String hash = known.map(Credentials::passwordHash).orElseGet(passwords::decoy);
        boolean right = passwords.matches(password, hash);
        if (!right || known.isEmpty()) {
            return Optional.empty();
        }
        UUID account = known.get().accountId();
        if (passwords.isOutdated(hash)) {
            signIns.rehash(account, passwords.hash(password));
        }
        Entry entry = signIns.begin(account, SignInMethod.PASSWORD, opening);
        if (!entry.pending()) {
            // Only then: whoever has the password must not get new tries at the code by typing it again.
            throttle.passed(attempt);
        }
        return Optional.of(entry);
    }
}

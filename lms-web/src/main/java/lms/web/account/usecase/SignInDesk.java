package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import lms.web.account.domain.EmailAddress;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.kernel.PublicUse;

/**
 * Checks a password and signs in. Not a transaction of its own: nobody may hold a database connection while waiting for
 * the slow hash.
 */
@Component
public class SignInDesk {

    private final SignIns signIns;
    private final Passwords passwords;

    @Inject
    public SignInDesk(SignIns signIns, Passwords passwords) {
        this.signIns = signIns;
        this.passwords = passwords;
    }

    /**
     * Signs in with address and password. An address without an account takes as long as a wrong password.
     *
     * @return the cookie's secret, or nothing if address and password do not fit
     * @throws lms.web.shared.kernel.Overloaded if too many people are signing in
     */
    @PublicUse("signing in")
    public Optional<String> signIn(String typedEmail, String password, HeldForm held) {
        Optional<EmailAddress> email = EmailAddress.parse(typedEmail);
        Optional<Credentials> known = email.flatMap(signIns::credentials);
        String hash = known.map(Credentials::passwordHash).orElseGet(passwords::decoy);
        boolean right = passwords.matches(password, hash);
        if (!right || known.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> rehashed =
                passwords.isOutdated(hash) ? Optional.of(passwords.hash(password)) : Optional.empty();
        return email.map(address -> signIns.begin(address, rehashed, held));
    }
}

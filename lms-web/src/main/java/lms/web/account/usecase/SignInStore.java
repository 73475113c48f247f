package lms.web.account.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.web.account.domain.Account;
import lms.web.account.domain.SignIn;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Scope;

/** Port to the signed-in browsers. */
public interface SignInStore {

    /** The sign-in that the cookie names, with its account and roles; one statement. */
    Optional<Found> find(String tokenHash);

    /** The sign-ins in scope, latest first. */
    List<SignIn> all(Scope own);

    /** Notes a visit, unless another request has just noted one. */
    void seen(SignIn signIn, Instant now);

    /** Notes a visit after the browser was left alone: a secret that was shown before counts no more. */
    void cameBack(SignIn signIn, Instant now);

    /** Keeps a new sign-in. */
    void keep(SignIn signIn);

    /** Ends one sign-in. */
    void remove(SignIn signIn);

    /** Sends what changed to the database. */
    void flush();

    /** A sign-in, whose it is, and the roles they hold. */
    record Found(SignIn signIn, Account account, Set<Grant> grants) {
        public Found {
            grants = Set.copyOf(grants);
        }
    }
}

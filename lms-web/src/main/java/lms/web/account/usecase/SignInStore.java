package lms.web.account.usecase;

import java.util.List;
import java.util.Optional;
import lms.web.account.domain.SignIn;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Scope;

/** Port to the signed-in browsers. */
public interface SignInStore {

    /** The sign-in that the cookie names, with its person and their roles; one statement. */
    Optional<Found> find(String tokenHash);

    /** The sign-ins in scope, latest first. */
    List<SignIn> all(Scope own);

    /** Keeps a new sign-in. */
    void keep(SignIn signIn);

    /** Ends one sign-in. */
    void remove(SignIn signIn);

    /** Sends what changed to the database. */
    void flush();

    /** A sign-in and whose it is. */
    record Found(SignIn signIn, Actor.Person person) {}
}

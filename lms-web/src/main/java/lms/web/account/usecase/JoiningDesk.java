package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lms.web.account.domain.Attempt;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.secret.Secrets;

/**
 * Hashes the password of a new account before the transaction that makes it, and keeps the one-time token of the first
 * administrator: in memory only, a new one at every start until there is an administrator.
 */
@Component
public class JoiningDesk {

    private final Joining joining;
    private final NewPasswords passwords;
    private final Throttle throttle;
    private final Ids ids;
    private volatile Optional<String> setUpToken = Optional.empty();

    @Inject
    public JoiningDesk(Joining joining, NewPasswords passwords, Throttle throttle, Ids ids) {
        this.joining = joining;
        this.passwords = passwords;
        this.throttle = throttle;
        this.ids = ids;
    }

    /** Makes the one-time token if the site lacks an administrator. */
    @PublicUse("asked by the system at start")
    public Optional<String> openSetUp() {
        setUpToken = joining.lacksAdministrator() ? Optional.of(ids.secret()) : Optional.empty();
        return setUpToken;
    }

    /** Whether the first administrator can still be made. */
    @PublicUse("nobody can be signed in before there is an account")
    public boolean isSetUpOpen() {
        return setUpToken.isPresent();
    }

    /**
     * Makes the first administrator and ends the token.
     *
     * @throws NotFound if there is one already
     * @param from network address of whoever tries
     * @throws Rejected if the token is wrong or something typed cannot be
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    @PublicUse("the one-time token is the right")
    public synchronized void setUp(String token, NewAccount wanted, String from) {
        String expected = setUpToken.orElseThrow(NotFound::new);
        var attempt = new Attempt(Attempt.Kind.SET_UP, "", from);
        throttle.admit(attempt);
        if (!Secrets.same(Secrets.hash(expected), Secrets.hash(token.strip()))) {
            throw new Rejected(List.of(Rejected.Fault.of("token", "error.token.wrong")));
        }
        throttle.passed(attempt);
        joining.makeFirstAdministrator(wanted, passwords.hash(wanted));
        setUpToken = Optional.empty();
    }

    /**
     * The address that a link invites; nothing if it is unknown, used or too old, which look the same.
     *
     * @param from network address of whoever follows it
     * @throws lms.web.shared.kernel.Overloaded if links were tried too often
     */
    @PublicUse("the link itself is the right")
    public Optional<String> invited(String token, String from) {
        var attempt = new Attempt(Attempt.Kind.LINK, "", from);
        throttle.admit(attempt);
        Optional<String> email = joining.invited(token);
        if (email.isPresent()) {
            throttle.passed(attempt);
        }
        return email;
    }

    /**
     * Makes the account that a link invites to, for whoever was {@link #invited}.
     *
     * @throws NotFound if the link cannot be used
     * @throws Rejected if something typed cannot be
     */
    @PublicUse("the link itself is the right")
    public void accept(String token, NewAccount wanted) {
        if (joining.invited(token).isEmpty()) {
            throw new NotFound();
        }
        joining.accept(token, wanted, passwords.hash(wanted));
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    private final Passwords passwords;
    private final Ids ids;
    private volatile Optional<String> setUpToken = Optional.empty();

    @Inject
    public JoiningDesk(Joining joining, Passwords passwords, Ids ids) {
        this.joining = joining;
        this.passwords = passwords;
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
     * @throws Rejected if the token is wrong or something typed cannot be
     */
    @PublicUse("the one-time token is the right")
    public synchronized void setUp(String token, NewAccount wanted) {
        String expected = setUpToken.orElseThrow(NotFound::new);
        if (!Secrets.same(Secrets.hash(expected), Secrets.hash(token.strip()))) {
            throw new Rejected(List.of(Rejected.Fault.of("token", "error.token.wrong")));
        }
        wanted.checked();
        joining.makeFirstAdministrator(wanted, passwords.hash(wanted.password()));
        setUpToken = Optional.empty();
    }

    /**
     * Makes the account that a link invites to.
     *
     * @throws NotFound if the link cannot be used
     * @throws Rejected if something typed cannot be
     */
    @PublicUse("the link itself is the right")
    public void accept(String token, NewAccount wanted) {
        if (joining.invited(token).isEmpty()) {
            throw new NotFound();
        }
        wanted.checked();
        joining.accept(token, wanted, passwords.hash(wanted.password()));
    }
}

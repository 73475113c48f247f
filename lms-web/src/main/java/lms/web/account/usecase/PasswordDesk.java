package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.List;
import lms.web.account.domain.Account;
import lms.web.account.domain.Attempt;
import lms.web.account.domain.LinkKind;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;

/** Takes new passwords for accounts that are there. The slow hash stays out of the transactions. */
@Component
public class PasswordDesk {

    private final OwnPassword own;
    private final LinkDesk links;
    private final NewPasswords newPasswords;
    private final Passwords passwords;
    private final Throttle throttle;

    @Inject
    public PasswordDesk(
            OwnPassword own, LinkDesk links, NewPasswords newPasswords, Passwords passwords, Throttle throttle) {
        this.own = own;
        this.links = links;
        this.newPasswords = newPasswords;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Changes the person's password, or gives them their first.
     *
     * @param current the present one; not looked at if the person has just shown a secret
     * @param from network address of whoever tries
     * @throws Rejected if the present one is wrong or the new one cannot be taken
     * @throws ConfirmationRequired if there is no present one, and the person has not just shown another secret
     * @throws lms.web.shared.kernel.Overloaded if it was tried too often
     */
    public void change(String current, String next, Actor actor, String from) {
        OwnPassword.Changing changing = own.changing(actor);
        if (changing.needsCurrent()) {
            check(current, changing, from);
        } else if (!changing.confirmed()) {
            throw new ConfirmationRequired();
        }
        Account.Named person = changing.person();
        own.change(newPasswords.hash(next, person.email(), person.displayName()), actor);
    }

    private void check(String current, OwnPassword.Changing changing, String from) {
        var attempt = new Attempt(Attempt.Kind.CONFIRMATION, changing.person().email(), from);
        throttle.admit(attempt);
        if (!passwords.matches(current, changing.passwordHash())) {
            throw new Rejected(List.of(Rejected.Fault.of("current", "error.password.wrong")));
        }
        throttle.passed(attempt);
    }

    /**
     * Chooses a password with a link that was sent by mail. Nothing that was counted against the account is forgotten.
     *
     * @throws NotFound if the link cannot be used
     * @throws Rejected if the password cannot be taken; the link then still works
     * @throws lms.web.shared.kernel.Overloaded if links were tried too often
     */
    @PublicUse("the link is the right")
    public void reset(String token, String next, String from) {
        Account.Named person = links.whose(LinkKind.RESET, token, from).orElseThrow(NotFound::new);
        own.reset(token, newPasswords.hash(next, person.email(), person.displayName()));
    }
}

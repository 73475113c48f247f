package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Invitation;
import lms.web.account.domain.RoleGrant;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** How an account comes about: by invitation, or as the first administrator. There is no self-registration. */
@UseCase
public class Joining {

    private final AccountStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Joining(AccountStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Invites somebody. Whether the address has an account already is not told.
     *
     * @throws NotFound if the actor may not invite
     * @throws Rejected if the address is none
     */
    public FreshInvitation invite(String typedEmail, Actor actor) {
        if (Scope.ofPeople(actor).equals(Scope.nothing())) {
            throw new NotFound();
        }
        EmailAddress email = EmailAddress.parse(typedEmail)
                .orElseThrow(() -> new Rejected(List.of(Rejected.Fault.of("email", "error.email.format"))));
        String token = ids.secret();
        Instant now = clock.instant();
        store.keep(new Invitation(
                ids.next(), Secrets.hash(token), email, actor.required().accountId(), now));
        store.flush();
        return new FreshInvitation(email.value(), token, now.plus(Invitation.VALID));
    }

    /** The address that a link invites; nothing if it is unknown, used or too old, which look the same. */
    @PublicUse("the link itself is the right")
    public Optional<String> invited(String token) {
        return open(token).map(invitation -> invitation.email().value());
    }

    /**
     * Makes the account that a link invites to and uses the link up.
     *
     * @param passwordHash hash of the password in {@code wanted}
     * @throws NotFound if the link cannot be used
     * @throws Rejected if something typed cannot be
     */
    @PublicUse("the link itself is the right")
    public void accept(String token, NewAccount wanted, String passwordHash) {
        Invitation invitation = open(token).orElseThrow(NotFound::new);
        Account.Profile profile = wanted.checked();
        if (!profile.email().equals(invitation.email())) {
            throw new NotFound();
        }
        store.remove(invitation);
        make(profile, passwordHash);
        store.flush();
    }

    /** Whether the site still lacks an administrator. */
    @PublicUse("asked by the system at start")
    public boolean lacksAdministrator() {
        return !store.isHeldForSite(Role.ADMINISTRATOR);
    }

    /**
     * Makes the first administrator.
     *
     * @throws NotFound if there is one already
     */
    @PublicUse("the one-time token, checked by the caller, is the right")
    public void makeFirstAdministrator(NewAccount wanted, String passwordHash) {
        if (!lacksAdministrator()) {
            throw new NotFound();
        }
        Account account = make(wanted.checked(), passwordHash);
        store.keep(new RoleGrant(ids.next(), account.id(), new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, "")));
        store.flush();
    }

    private Optional<Invitation> open(String token) {
        return store.invitation(Secrets.hash(token)).filter(found -> found.isOpen(clock.instant()));
    }

    private Account make(Account.Profile profile, String passwordHash) {
        if (store.forSignIn(profile.email()).isPresent()) {
            throw new Rejected(List.of(Rejected.Fault.of("email", "error.email.taken")));
        }
        var account = new Account(ids.next(), profile, passwordHash);
        store.keep(account);
        return account;
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.Invitation;
import lms.web.account.domain.RoleGrant;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Secrets;

/** How an account comes about: by invitation, or as the first administrator. There is no self-registration. */
@UseCase
public class Joining {

    private final AccountStore store;
    private final SealedPasswords sealed;
    private final Outbox outbox;
    private final Audit audit;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Joining(
            AccountStore store,
            SealedPasswords sealed,
            Outbox outbox,
            Audit audit,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.sealed = sealed;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Invites somebody, by mail and with a link to hand over where no mail is sent. Whether the address has an account
     * already is not told.
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
        var person = actor.required();
        String token = ids.secret();
        Instant now = clock.instant();
        store.keep(new Invitation(ids.next(), Secrets.hash(token), email, person.accountId(), now));
        store.flush();
        String link = settings.site().url() + "/invitation/" + token;
        Instant until = now.plus(Invitation.VALID);
        // In the language of whoever invites: that of the invited is not known yet.
        outbox.put(new Mail(
                email.value(), person.language(), "mail.invitation", Map.of("link", link, "until", until.toString())));
        return new FreshInvitation(email.value(), link, until);
    }

    /**
     * Lets the owner of an address make an account, because a link sent to it was followed.
     *
     * @param email as addresses are kept
     * @param invitedBy who answers for it
     * @return the last part of the link, for whoever followed the other
     */
    @PublicUse("the caller has seen a link that was sent to the address")
    public String openFor(String email, UUID invitedBy) {
        String token = ids.secret();
        store.keep(
                new Invitation(ids.next(), Secrets.hash(token), new EmailAddress(email), invitedBy, clock.instant()));
        store.flush();
        return token;
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
        accepted(token, wanted, Optional.of(passwordHash));
    }

    /**
     * Makes the account that a link invites to, without a password, and uses the link up.
     *
     * @throws NotFound if the link cannot be used
     * @throws Rejected if something typed cannot be
     */
    @PublicUse("the link itself is the right")
    UUID acceptWithoutPassword(String token, NewAccount wanted) {
        return accepted(token, wanted, Optional.empty()).id();
    }

    private Account accepted(String token, NewAccount wanted, Optional<String> passwordHash) {
        Invitation invitation = open(token).orElseThrow(NotFound::new);
        Account.Profile profile = wanted.checked();
        if (!profile.email().equals(invitation.email())) {
            throw new NotFound();
        }
        store.remove(invitation);
        Account account = make(profile, passwordHash);
        store.flush();
        return account;
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
        Account account = make(wanted.checked(), Optional.of(passwordHash));
        store.keep(new RoleGrant(ids.next(), account.id(), new Grant(Role.ADMINISTRATOR, Grant.ScopeKind.SITE, "")));
        store.flush();
        audit.note(
                account.id(),
                new Noted(Deed.FIRST_ADMINISTRATOR_MADE, account.id().toString(), ""));
    }

    private Optional<Invitation> open(String token) {
        return store.invitation(Secrets.hash(token)).filter(found -> found.isOpen(clock.instant()));
    }

    private Account make(Account.Profile profile, Optional<String> passwordHash) {
        if (store.forSignIn(profile.email()).isPresent()) {
            throw new Rejected(List.of(Rejected.Fault.of("email", "error.email.taken")));
        }
        UUID id = ids.next();
        var account = new Account(
                id, profile, passwordHash.map(hash -> sealed.seal(id, hash)).orElse(""));
        store.keep(account);
        return account;
    }
}

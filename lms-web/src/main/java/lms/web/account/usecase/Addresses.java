package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Mending the address of somebody who cannot be reached. Whoever has the address can choose a new password, so that one
 * administrator cannot give away an account that holds a role: such roles end first, and two give them again.
 */
@UseCase
public class Addresses {

    /** Name of the form's field, to which faults belong. */
    public static final String EMAIL = "email";

    private final AccountStore accounts;
    private final RoleStore roles;
    private final MailedLinks links;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public Addresses(
            AccountStore accounts, RoleStore roles, MailedLinks links, Outbox outbox, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives somebody another address. Links that were sent to the old one stop working, and both are told.
     *
     * @throws NotFound if the person is not in the actor's scope
     * @throws lms.web.shared.kernel.ConfirmationRequired unless the actor showed a secret a moment ago
     * @throws Rejected if it is no address or somebody's already, or if the person holds a role
     */
    public void change(UUID accountId, String typedEmail, Actor actor) {
        var person = actor.required();
        Scope scope = Scope.ofPeople(actor);
        Account account = accounts.account(scope, accountId).orElseThrow(NotFound::new);
        person.requireConfirmed(clock.instant());
        EmailAddress email = EmailAddress.parse(typedEmail).orElseThrow(() -> rejected("error.email.format"));
        if (!roles.of(scope, accountId).isEmpty()) {
            throw rejected("error.address.role");
        }
        if (accounts.forSignIn(email).isPresent()) {
            throw rejected("error.email.taken");
        }
        EmailAddress old = new EmailAddress(account.email());
        account.reach(email);
        accounts.flush();
        links.endAll(accountId);
        tell(old, account, "mail.address.old");
        tell(email, account, "mail.address.new");
        audit.noteAbout(actor, Deed.ADDRESS_CHANGED, accountId, "");
    }

    /** The old address learns nothing of the new one: it may never have been the person's. */
    private void tell(EmailAddress to, Account account, String words) {
        outbox.put(new Mail(to.value(), account.language(), words, Map.of()));
    }

    private static Rejected rejected(String key) {
        return new Rejected(List.of(Rejected.Fault.of(EMAIL, key)));
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.LinkKind;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.Deed;
import lms.web.audit.usecase.Audit;
import lms.web.message.usecase.Mail;
import lms.web.message.usecase.Outbox;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** A new password for an account: other sign-ins end, links that were sent die, and the person is told by mail. */
@UseCase
public class OwnPassword {

    private final AccountStore accounts;
    private final SealedPasswords sealed;
    private final SignIns signIns;
    private final MailedLinks links;
    private final Outbox outbox;
    private final Audit audit;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public OwnPassword(
            AccountStore accounts,
            SealedPasswords sealed,
            SignIns signIns,
            MailedLinks links,
            Outbox outbox,
            Audit audit,
            Settings settings,
            Clock clock) {
        this.accounts = accounts;
        this.sealed = sealed;
        this.signIns = signIns;
        this.links = links;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is needed to change the person's password. */
    public Changing changing(Actor actor) {
        var person = actor.required();
        Account account = accounts.account(person.own(), person.accountId()).orElseThrow(NotFound::new);
        return new Changing(account.named(), sealed.open(account).orElse(""), person.isConfirmed(clock.instant()));
    }

    /** Gives the person's account a password whose hash this is; they stay signed in here and nowhere else. */
    public void change(String passwordHash, Actor actor) {
        var person = actor.required();
        renew(person.accountId(), passwordHash, Deed.PASSWORD_CHANGED);
        signIns.endAllBut(person);
    }

    /**
     * Uses a link up that was sent for this, and gives its account a password. Every sign-in of the account ends.
     *
     * @throws NotFound if the link cannot be used
     */
    @PublicUse("the link is the right")
    public void reset(String token, String passwordHash) {
        UUID account = links.use(LinkKind.RESET, token).orElseThrow(NotFound::new);
        renew(account, passwordHash, Deed.PASSWORD_RESET);
        signIns.endAll(account);
    }

    private void renew(UUID accountId, String passwordHash, Deed deed) {
        Account account = accounts.forSignIn(accountId).orElseThrow(NotFound::new);
        account.choosePassword(sealed.seal(accountId, passwordHash));
        links.endAll(accountId);
        outbox.put(new Mail(
                account.email(),
                account.language(),
                "mail.password",
                Map.of(
                        "when",
                        clock.instant().toString(),
                        "link",
                        settings.site().url() + "/forgotten")));
        audit.note(accountId, new Noted(deed, accountId.toString(), ""));
        accounts.flush();
    }

    /**
     * What is needed to change a password.
     *
     * @param passwordHash of the present one; empty if there is none
     * @param confirmed whether the person has just shown a secret
     */
    public record Changing(Account.Named person, String passwordHash, boolean confirmed) {

        /** Whether the present password has to be shown first. */
        public boolean needsCurrent() {
            return !confirmed && hasPassword();
        }

        /** Whether there is a password to change. */
        public boolean hasPassword() {
            return !passwordHash.isEmpty();
        }

        /** Says nothing of the hash. */
        @Override
        public String toString() {
            return "Changing[" + hasPassword() + "]";
        }
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.EmailAddress;
import lms.web.account.domain.RoleGrant;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Makes the people of the demonstration. */
@UseCase
public class DemoAccountsSeed {

    private static final String LANGUAGE = "en";

    private final AccountStore store;
    private final SealedPasswords sealed;
    private final Passwords passwords;
    private final Ids ids;

    @Inject
    public DemoAccountsSeed(AccountStore store, SealedPasswords sealed, Passwords passwords, Ids ids) {
        this.store = store;
        this.sealed = sealed;
        this.passwords = passwords;
        this.ids = ids;
    }

    /** Makes them unless they are there. One hash serves all: they share a password that everybody knows. */
    @PublicUse("the demonstration fills itself at start")
    public boolean seed() {
        EmailAddress first = new EmailAddress(DemoAccounts.ALL.get(0).email());
        if (store.forSignIn(first).isPresent()) {
            return false;
        }
        String hash = passwords.hash(DemoAccounts.PASSWORD);
        DemoAccounts.everybody().forEach(person -> make(person, hash));
        store.flush();
        return true;
    }

    /** The account of the learner who is halfway through a course. */
    @PublicUse("the demonstration fills itself at start")
    public UUID learner() {
        return store.forSignIn(new EmailAddress(DemoAccounts.ALL.get(0).email()))
                .orElseThrow()
                .id();
    }

    /** The account of the trainer's colleague. */
    @PublicUse("the demonstration fills itself at start")
    public UUID author() {
        return store.forSignIn(new EmailAddress(DemoAccounts.AUTHOR.email()))
                .orElseThrow()
                .id();
    }

    private void make(DemoAccounts.DemoPerson person, String hash) {
        var profile = new Account.Profile(person.displayName(), new EmailAddress(person.email()), LANGUAGE);
        UUID id = ids.next();
        store.keep(new Account(id, profile, sealed.seal(id, hash)));
        person.grants().forEach(grant -> store.keep(new RoleGrant(ids.next(), id, grant)));
    }
}

package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.account.domain.SignInMethod;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** What is held of one account, for whoever was allowed to open its record. */
@UseCase
public class AccountFile {

    private final AccountStore accounts;
    private final SignInStore signIns;
    private final Clock clock;

    @Inject
    public AccountFile(AccountStore accounts, SignInStore signIns, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * The file of one person.
     *
     * @throws NotFound if there is no such account
     */
    @PublicUse("whoever opens a record has asked for the right itself")
    public Pages of(UUID accountId) {
        var own = new Scope.Own(accountId);
        Instant now = clock.instant();
        Account account = accounts.account(own, accountId).orElseThrow(NotFound::new);
        List<SignedIn> found = signIns.all(own).stream()
                .filter(signIn -> signIn.isValid(now))
                .map(signIn -> new SignedIn(signIn.method(), signIn.createdAt(), signIn.lastSeenAt()))
                .toList();
        return new Pages(account.displayName(), account.email(), account.language(), found);
    }

    /**
     * What an account's file holds.
     *
     * @param language of the person's pages, a BCP 47 tag
     * @param signIns that have not ended, the last used first; no more is kept of signing in
     */
    public record Pages(String displayName, String email, String language, List<SignedIn> signIns) {
        public Pages {
            signIns = List.copyOf(signIns);
        }
    }

    /** A sign-in: with what, since when, last used. Nothing is known of the device or of where it is. */
    public record SignedIn(SignInMethod method, Instant since, Instant lastSeen) {}
}

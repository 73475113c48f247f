package lms.web.account.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lms.web.account.domain.Account;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.secret.Place;
import lms.web.shared.secret.Vault;

/**
 * Hashes of passwords as the database holds them: sealed for the row of their account, so that nobody who gets hold of
 * the database can guess at them, and nobody who may write to it can give one account the password of another.
 */
@Component
public class SealedPasswords {

    private final Vault vault;

    @Inject
    public SealedPasswords(Vault vault) {
        this.vault = vault;
    }

    /** What to keep of a hash. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public String seal(UUID accountId, String passwordHash) {
        return vault.seal(place(accountId), passwordHash);
    }

    /** The hash of an account's password; nothing if it has none. */
    @PublicUse("called by a use case that has asked for the rights itself")
    public Optional<String> open(Account account) {
        return Optional.of(account.passwordHash())
                .filter(kept -> !kept.isEmpty())
                .map(kept -> vault.open(place(account.id()), kept));
    }

    private static Place place(UUID accountId) {
        return new Place("account", "password_hash", accountId);
    }
}

package lms.web.privacy.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Who was erased and who is there, to be compared with the ledger at start. */
@UseCase
public class ErasedPeople {

    private final ErasedAccounts accounts;

    @Inject
    public ErasedPeople(ErasedAccounts accounts) {
        this.accounts = accounts;
    }

    /** Accounts that were erased, with the moment. */
    @PublicUse("done by the system at start")
    public Map<UUID, Instant> erased() {
        return accounts.all();
    }

    /** Accounts that there are. */
    @PublicUse("done by the system at start")
    public Collection<UUID> accounts() {
        return accounts.accounts();
    }
}

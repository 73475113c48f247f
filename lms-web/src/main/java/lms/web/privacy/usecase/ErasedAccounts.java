package lms.web.privacy.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import lms.web.privacy.domain.ErasedAccount;

/** Port to what is left of erased accounts, and to which accounts there are. Only for erasing; it asks for no rights. */
public interface ErasedAccounts {

    /** Keeps that an account was erased, if that is not known yet. */
    void keep(ErasedAccount erased);

    /** Every account that was erased, with the moment. */
    Map<UUID, Instant> all();

    /** The id of every account that there is. */
    Collection<UUID> accounts();

    /** Sends what changed to the database, so that its refusals are heard before the ledger is written. */
    void flush();
}

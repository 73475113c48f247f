package lms.web.privacy.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Port to the ledger of erasures, which stands outside of the database: whoever is in it is erased again when a backup
 * brings them back. It names nobody; it holds marks of accounts, by which they can be recognised with the keys of the site.
 */
public interface ErasureLedger {

    /** The mark under which an account stands in the ledger. */
    String mark(UUID accountId);

    /**
     * Who was erased, and when, by mark; in the order in which they were erased.
     *
     * @throws LedgerBroken if a line was changed, or lines were cut out
     */
    Map<String, Instant> erased();

    /**
     * Adds an account and does not come back before that is safe on the disk. One that stands there is not added again.
     *
     * @throws LedgerBroken if a line was changed, or lines were cut out
     */
    void add(UUID accountId, Instant erasedAt);
}

package lms.web.account.usecase;

import java.time.Instant;
import lms.web.account.domain.Tally;

/** Port to what was tried in vain; all nodes share it. */
public interface TallyStore {

    /**
     * The tally under this mark, made if there is none, and locked until the transaction ends.
     *
     * @throws lms.web.shared.kernel.Overloaded if so many want it that it cannot be had soon
     */
    Tally locked(String mark, Instant now);

    /** Sends what changed to the database. */
    void flush();
}

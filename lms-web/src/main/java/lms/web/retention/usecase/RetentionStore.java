package lms.web.retention.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun;
import lms.web.retention.domain.RetentionWatch;

/** Port to what is over, and to what is remembered of the runs. Nobody sees a row through it, only numbers. */
public interface RetentionStore {

    /** How many rows are over by the rule and are not held. */
    long over(RetentionRule rule, Instant now);

    /** How many rows are over by the rule and are held. */
    long held(RetentionRule rule, Instant now);

    /**
     * Removes rows that are over by the rule and not held, with what hangs on them.
     *
     * @param most how many at most
     * @return how many
     */
    int remove(RetentionRule rule, Instant now, int most);

    /** The watch, locked until the transaction ends: whoever has it knows that nothing is removed meanwhile. */
    RetentionWatch hold();

    /** The watch, to look at. */
    RetentionWatch watch();

    /** Keeps a new run. */
    void keep(RetentionRun run);

    Optional<RetentionRun> run(UUID id);

    /** The run that began last. */
    Optional<RetentionRun> newest();

    /** The run that was completed last. */
    Optional<RetentionRun> completed();

    /** Sends what changed to the database. */
    void flush();
}

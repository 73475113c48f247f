package lms.web.retention.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.retention.domain.RetentionRule;
import lms.web.retention.domain.RetentionRun;

/**
 * The schedule, and how its last run went. Numbers only.
 *
 * @param seenAt the time that was last believed; {@link Instant#EPOCH} if there was none
 * @param now the time by the clock
 * @param completed when the last run was completed
 * @param underWay whether a run has begun and not ended
 */
public record RetentionView(
        RetentionState state,
        Instant seenAt,
        Instant now,
        Optional<Instant> completed,
        boolean underWay,
        List<Line> lines) {

    /**
     * A rule.
     *
     * @param last what it did in the last run
     * @param trial what it would do now, where that was asked: as {@code removed} what would go
     */
    public record Line(RetentionRule rule, RetentionRun.Count last, Optional<RetentionRun.Count> trial) {}
}

package lms.web.equality.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.equality.domain.Figures;

/**
 * The figures of a quarter.
 *
 * @param quarter such as {@code 2026-Q4}
 * @param from the first moment that is counted; empty if nothing was counted before
 * @param until the first moment that is not counted any more
 * @param people how many are counted, rounded
 */
public record ReportView(String quarter, Optional<Instant> from, Instant until, int people, List<Figures> tables) {
    public ReportView {
        tables = List.copyOf(tables);
    }
}

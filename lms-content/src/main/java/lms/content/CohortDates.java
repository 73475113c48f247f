package lms.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The real dates of one run of a course, which lessons only name by symbol.
 *
 * @param start first day
 * @param end last day
 * @param sessions when each session begins, in their order
 */
public record CohortDates(LocalDate start, LocalDate end, List<Instant> sessions) {
    public CohortDates {
        sessions = List.copyOf(sessions);
    }

    /**
     * When the session begins.
     *
     * @param number from 1 on
     */
    Optional<Instant> session(int number) {
        return number <= sessions.size() ? Optional.of(sessions.get(number - 1)) : Optional.empty();
    }
}

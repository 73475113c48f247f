package lms.web.finding.page;

import java.time.LocalDate;
import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /search/desk}: what many searched for in vain.
 *
 * @param counted whether the site counts it at all
 * @param rows those of the most people first
 */
public record UnansweredModel(boolean counted, List<Row> rows) {
    public UnansweredModel {
        rows = List.copyOf(rows);
    }

    /**
     * A query.
     *
     * @param people how many asked it on one day, rounded down to a multiple of five
     * @param found message that says how much they found
     * @param week the Monday of the week
     * @param ranking where it can be tried
     * @param synonyms where other words for it can be given
     */
    public record Row(String query, int people, String found, LocalDate week, SafeUrl ranking, SafeUrl synonyms) {}
}

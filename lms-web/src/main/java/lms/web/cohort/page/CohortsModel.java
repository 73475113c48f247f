package lms.web.cohort.page;

import java.util.List;

/**
 * {@code /cohorts}: the cohorts that the caller has something to do with.
 *
 * @param run those of the caller's units
 * @param lead those that the caller coaches
 * @param part those in which the caller takes part or is asked to
 * @param mayCreate whether the caller may plan one
 */
public record CohortsModel(List<CohortLine> run, List<CohortLine> lead, List<CohortLine> part, boolean mayCreate) {
    public CohortsModel {
        run = List.copyOf(run);
        lead = List.copyOf(lead);
        part = List.copyOf(part);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return run.isEmpty() && lead.isEmpty() && part.isEmpty();
    }
}

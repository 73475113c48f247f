package lms.web.cohort.page;

import java.time.LocalDate;
import java.util.Optional;
import lms.web.cohort.domain.CohortState;
import lms.web.cohort.usecase.CohortCard;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * A cohort in a list.
 *
 * @param unit name of the unit that runs it
 * @param places how many it has
 * @param counts how many have one; empty where the caller is not to know
 */
public record CohortLine(
        String name,
        Text course,
        String unit,
        LocalDate starts,
        LocalDate ends,
        CohortState state,
        SafeUrl url,
        int places,
        Optional<CohortCard.Counts> counts) {}

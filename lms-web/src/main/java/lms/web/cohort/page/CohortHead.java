package lms.web.cohort.page;

import java.util.List;
import lms.web.cohort.domain.CohortState;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * What stands above every page of a cohort.
 *
 * @param name of the cohort
 * @param course its title
 * @param state where the cohort stands
 * @param url its overview
 * @param tabs the pages of the cohort that the caller may open
 */
public record CohortHead(String name, Text course, CohortState state, SafeUrl url, List<Tab> tabs) {
    public CohortHead {
        tabs = List.copyOf(tabs);
    }

    /**
     * A page of the cohort.
     *
     * @param key its message
     * @param current whether it is the one that is open
     */
    public record Tab(String key, SafeUrl url, boolean current) {}
}

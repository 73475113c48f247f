package lms.web.cohort.usecase;

import java.util.UUID;
import lms.content.Localised;
import lms.web.cohort.domain.CohortPlan;
import lms.web.cohort.domain.CohortState;

/**
 * A cohort in a list, without its people.
 *
 * @param courseTitle at the release it stays on
 * @param courseLanguage the course's own language, for titles that are not translated
 * @param unitName name of the unit that runs it
 * @param counts how many hold, are offered and wait for places
 */
public record CohortCard(
        UUID id,
        CohortPlan plan,
        CohortState state,
        String courseSlug,
        Localised courseTitle,
        String courseLanguage,
        String unitName,
        Counts counts) {

    /**
     * How many people have which kind of place.
     *
     * @param enrolled have a place
     * @param offered have a place kept for them
     * @param waiting wait in order
     */
    public record Counts(int enrolled, int offered, int waiting) {

        /** Nobody yet. */
        public static final Counts NONE = new Counts(0, 0, 0);

        /** Places that nobody has nor is offered. */
        public int free(int places) {
            return Math.max(0, places - enrolled - offered);
        }
    }
}

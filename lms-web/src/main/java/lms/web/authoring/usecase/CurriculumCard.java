package lms.web.authoring.usecase;

import java.util.List;
import java.util.Optional;
import lms.content.Localised;
import lms.web.catalogue.usecase.ReleaseView;

/**
 * A curriculum in the trainer's list.
 *
 * @param title as the current release says, else its folder; where neither does, the id
 * @param current the release that readers see; empty before the first
 * @param offers what may become a release
 * @param cohorts names of the cohorts that use one of its releases, with that release's number
 */
public record CurriculumCard(
        String curriculumId,
        Localised title,
        Optional<ReleaseView> current,
        List<OfferView> offers,
        List<CohortUse> cohorts) {
    public CurriculumCard {
        offers = List.copyOf(offers);
        cohorts = List.copyOf(cohorts);
    }

    /** A cohort and the number of the release it uses. */
    public record CohortUse(String cohort, int release) {}
}

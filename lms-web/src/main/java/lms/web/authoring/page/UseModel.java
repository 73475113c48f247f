package lms.web.authoring.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code …/releases/NUMBER/use}: the last look before readers see a release of before. Posts {@link PublishModel#SHOWN}.
 *
 * @param shown number of the release that is current now
 */
public record UseModel(
        Text curriculum,
        SafeUrl curriculumUrl,
        int number,
        int shown,
        SafeUrl action,
        List<Said> cohorts,
        ChangesModel changes) {
    public UseModel {
        cohorts = List.copyOf(cohorts);
    }
}

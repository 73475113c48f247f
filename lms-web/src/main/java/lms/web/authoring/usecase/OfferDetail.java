package lms.web.authoring.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Reading;
import lms.content.change.CurriculumChanges;
import lms.web.authoring.domain.FourEyes;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.ReleaseView;

/**
 * One text that may become a release, looked at closely.
 *
 * @param reading what the checker says, and the text
 * @param current the release that readers see; empty before the first
 * @param changes what learners notice; empty where the text has errors, or the current one cannot be read any more
 * @param courses of the text; none where it has errors
 * @param doors who may read which course by now, by course id
 * @param refusal why the actor may not publish it
 */
public record OfferDetail(
        String curriculumId,
        OfferView offer,
        Reading reading,
        Optional<ReleaseView> current,
        Optional<CurriculumChanges> changes,
        List<CourseOutline> courses,
        Map<String, Visibility> doors,
        Optional<FourEyes.Refusal> refusal,
        CurriculumView.Rights rights) {
    public OfferDetail {
        courses = List.copyOf(courses);
        doors = Map.copyOf(doors);
    }

    /** Number of the current release, 0 if there is none. */
    public int currentNumber() {
        return current.map(ReleaseView::number).orElse(0);
    }

    /** Whether the actor may publish it now. */
    public boolean publishable() {
        return reading.publishable() && rights.publish() && refusal.isEmpty();
    }
}

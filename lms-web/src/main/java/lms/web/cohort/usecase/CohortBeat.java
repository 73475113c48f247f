package lms.web.cohort.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.schedule.Beat;

/** Lets places go on when an offer ends. */
@Component
public class CohortBeat {

    private final Places places;

    @Inject
    public CohortBeat(Places places) {
        this.places = places;
    }

    @PublicUse("the system keeps its own promises")
    void follow(@Observes Beat beat) {
        places.lapse();
    }
}

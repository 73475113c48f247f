package lms.web.cohort.page;

import java.util.Optional;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.SessionView;
import lms.web.shared.view.SafeUrl;

/** Turns sessions into lines of lists, with what the caller may do about each. */
final class SessionLines {

    private final CohortView cohort;
    private final boolean changeable;

    SessionLines(CohortView cohort) {
        this.cohort = cohort;
        this.changeable = !cohort.card().state().isOver();
    }

    SessionLine line(SessionView session) {
        var heads = new CohortHeads(cohort.card());
        String below = "sessions/" + session.id();
        boolean open = changeable && session.state() == SessionState.PLANNED;
        return new SessionLine(
                session,
                heads.url(below + ".ics"),
                cohort.mayFacilitate()
                        ? Optional.of(SafeUrl.of(heads.lead().value() + "/" + session.id()))
                        : Optional.empty(),
                open ? Optional.of(heads.url(below + "/change")) : Optional.empty(),
                open ? Optional.of(heads.url(below + "/cancel")) : Optional.empty());
    }
}

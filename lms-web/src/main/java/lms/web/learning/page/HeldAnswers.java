package lms.web.learning.page;

import jakarta.inject.Inject;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;

/** Lets go of an answer that was kept through signing in, once it is saved. */
@Component
public class HeldAnswers {

    private final SignIns signIns;

    @Inject
    public HeldAnswers(SignIns signIns) {
        this.signIns = signIns;
    }

    /** The form of this request has been saved. */
    void saved(Visit visit) {
        if (visit.held().isPresent()) {
            signIns.letGo(visit.actor());
        }
    }
}

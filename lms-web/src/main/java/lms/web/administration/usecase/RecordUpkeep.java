package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import lms.web.administration.domain.RecordRequest;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Forgets requests for records. */
@UseCase
public class RecordUpkeep {

    private final RecordRequests requests;
    private final Clock clock;

    @Inject
    public RecordUpkeep(RecordRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Does what is due. */
    @PublicUse("the system tidies up after itself")
    public void work() {
        requests.forget(clock.instant().minus(RecordRequest.KEPT));
    }
}

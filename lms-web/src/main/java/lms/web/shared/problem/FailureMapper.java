package lms.web.shared.problem;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.logging.Logger;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Fault;
import lms.web.shared.kernel.Ids;
import lms.web.shared.kernel.LmsException;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Overloaded;
import lms.web.shared.kernel.Rejected;

/** Whatever goes wrong ends here; what is ours to mend is logged under a reference, and nothing of it is told. */
@Provider
@Component
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final int DEEPEST_CAUSE = 20;
    /** H2 and PostgreSQL alike: there is such a row already. */
    private static final String UNIQUE_KEY_BROKEN = "23505";

    private final Problems problems;
    private final Ids ids;

    @Inject
    public FailureMapper(Problems problems, Ids ids) {
        this.problems = problems;
        this.ids = ids;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof LmsException known) {
                return answer(known);
            }
            if (cause instanceof OptimisticLockException) {
                return problems.answer(409);
            }
            if (cause instanceof SQLException sql && UNIQUE_KEY_BROKEN.equals(sql.getSQLState())) {
                return faster(failure);
            }
            if (cause instanceof WebApplicationException web) {
                return answer(web);
            }
            Throwable deeper = cause.getCause();
            if (deeper == null) {
                break;
            }
            cause = deeper;
        }
        return failure instanceof ProcessingException ? problems.answer(400) : ours(failure);
    }

    private Response answer(LmsException known) {
        if (known instanceof Rejected rejected) {
            return problems.answer(422, rejected.faults());
        }
        if (known instanceof Overloaded overloaded) {
            return problems.answerLater(overloaded);
        }
        return known instanceof Conflict
                ? problems.answerWithReason(409, known.messageKey())
                : problems.answer(status(known));
    }

    private Response answer(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        return status >= 500 && status != 503 ? ours(web) : problems.answer(status);
    }

    /** Two found no row and both made one. Where it happened stands in the log, should it be a fault of ours after all. */
    private Response faster(Throwable failure) {
        LOG.info(() -> "Somebody was faster: " + Fault.describe(failure));
        return problems.answer(409);
    }

    private static int status(LmsException failure) {
        if (failure instanceof NotFound) {
            return 404;
        }
        return failure instanceof ConfirmationRequired ? 403 : 401;
    }

    private Response ours(Throwable failure) {
        String reference = ids.next().toString();
        LOG.severe(() -> "Fault " + reference + ": " + Fault.describe(failure));
        return problems.answerWithReference(500, reference);
    }
}

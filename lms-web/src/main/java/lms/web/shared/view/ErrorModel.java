package lms.web.shared.view;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The page that says that something did not work.
 *
 * @param status HTTP status; one without words of its own is told as 400 or 500
 * @param reference what to tell the operator, so that they find it in the log; only for faults of ours
 * @param reason key of the message that says what is wrong in this case; without one the status says it
 * @param patience how long to wait before trying again, where that is known
 */
public record ErrorModel(int status, Optional<String> reference, Optional<String> reason, Optional<Duration> patience) {
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    /** An error after which nobody need wait. */
    public ErrorModel(int status, Optional<String> reference, Optional<String> reason) {
        this(status, reference, reason, Optional.empty());
    }

    /** Whoever asks has to wait. */
    public static ErrorModel later(Duration patience) {
        return new ErrorModel(429, Optional.empty(), Optional.empty(), Optional.of(patience));
    }

    /** An error without a reference. */
    public static ErrorModel of(int status) {
        return new ErrorModel(status, Optional.empty(), Optional.empty());
    }

    /** Key of the message that says what is wrong. */
    public String what() {
        return reason.orElse("error." + told() + ".what");
    }

    /** The status whose words are shown. */
    public int told() {
        if (TOLD.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}

package lms.web.shared.kernel;

import java.time.Duration;

/** Too much is asked at once, or a secret was tried too often; the same request can succeed later. */
public final class Overloaded extends LmsException {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final transient Duration wait;

    /** A little later. */
    public Overloaded() {
        this(SOON);
    }

    /** After this time. */
    public Overloaded(Duration wait) {
        super("error.429");
        this.wait = wait;
    }

    /** How long to wait before trying again. */
    public Duration patience() {
        return wait;
    }

    /** The same in whole seconds, rounded up and never none: what {@code Retry-After} says. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}

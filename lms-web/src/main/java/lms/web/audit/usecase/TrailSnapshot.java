package lms.web.audit.usecase;

import java.util.function.Function;

/** Port to the trail as it stands at one moment, while the server goes on noting. */
public interface TrailSnapshot {

    /** What the work makes of the trail. */
    <T> T of(Function<TrailSource, T> work);
}

package lms.web.finding.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Since when curricula have been seen to be behind. */
final class Waiting {

    private final Clock clock;
    private final Map<String, Instant> since = new HashMap<>();

    Waiting(Clock clock) {
        this.clock = clock;
    }

    /** These and no others are behind now. */
    synchronized void note(Set<String> behind) {
        since.keySet().retainAll(behind);
        behind.forEach(id -> since.putIfAbsent(id, clock.instant()));
    }

    /** What to say of the index when these are behind. */
    synchronized IndexState state(Set<String> behind, boolean filling) {
        Optional<Instant> oldest =
                since.values().stream().min(Instant::compareTo).filter(any -> !behind.isEmpty());
        return new IndexState(filling, behind.size(), oldest);
    }
}

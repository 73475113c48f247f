package lms.content;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long a lesson takes.
 *
 * @param byMode whole minutes for each way of delivery that the lesson is meant for
 */
public record Timing(Map<DeliveryMode, Duration> byMode) {
    public Timing {
        Map<DeliveryMode, Duration> copy = new EnumMap<>(DeliveryMode.class);
        copy.putAll(byMode);
        byMode = Collections.unmodifiableMap(copy);
    }

    public Optional<Duration> in(DeliveryMode mode) {
        return Optional.ofNullable(byMode.get(mode));
    }
}

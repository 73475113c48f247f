package lms.web.finding.usecase;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Work for the hour when hardly anybody is there: three in the morning, UTC. */
final class Nightly {

    private static final LocalTime HOUR = LocalTime.of(3, 0);

    private Optional<Instant> next = Optional.empty();

    /** Whether the hour has come since this was asked before; never when it is asked first. */
    synchronized boolean isDue(Instant now) {
        boolean due = next.filter(hour -> !now.isBefore(hour)).isPresent();
        if (due || next.isEmpty()) {
            next = Optional.of(following(now));
        }
        return due;
    }

    private static Instant following(Instant now) {
        ZonedDateTime today = now.atZone(ZoneOffset.UTC).with(HOUR);
        ZonedDateTime hour = today.toInstant().isAfter(now) ? today : today.plusDays(1);
        return hour.toInstant();
    }
}

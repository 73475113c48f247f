package lms.content;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that a lesson names without knowing the calendar, such as {@code session 3 - 2d @ 18:00}. A cohort has the
 * real dates.
 *
 * @param anchor what is counted from
 * @param session number of the session, from 1 on; 0 unless the anchor is a session
 * @param days how many days after the anchor; before it where negative
 * @param time of the day, in the cohort's time zone; empty where the text names none
 */
public record SymbolicDate(Anchor anchor, int session, int days, Optional<LocalTime> time) {
    private static final Pattern GRAMMAR = Pattern.compile(
            "(?:(start|end)|session +([1-9]\\d?))(?: *([+-]) *([1-9]\\d{0,2})([dw]))?(?: *@ *([01]?\\d|2[0-3]):([0-5]\\d))?");
    private static final int WEEK = 7;
    /** A day without a time counts whole. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** What every cohort has. */
    public enum Anchor {
        START,
        END,
        SESSION
    }

    /** Reads a date as written in an attribute; empty when it is none. */
    public static Optional<SymbolicDate> parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text.strip());
        return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
    }

    private static SymbolicDate read(Matcher matcher) {
        String fixed = matcher.group(1);
        Anchor anchor = fixed == null ? Anchor.SESSION : fixed.equals("start") ? Anchor.START : Anchor.END;
        int session = fixed == null ? Integer.parseInt(matcher.group(2)) : 0;
        int days = 0;
        if (matcher.group(3) != null) {
            int count = Integer.parseInt(matcher.group(4)) * (matcher.group(5).equals("w") ? WEEK : 1);
            days = matcher.group(3).equals("-") ? -count : count;
        }
        Optional<LocalTime> time = matcher.group(6) == null
                ? Optional.empty()
                : Optional.of(LocalTime.of(Integer.parseInt(matcher.group(6)), Integer.parseInt(matcher.group(7))));
        return new SymbolicDate(anchor, session, days, time);
    }

    /**
     * The moment for one cohort. Without a time it is the hour at which the session begins, or the last minute of the
     * day. Days are those of the calendar, so the hour stays the same when the clocks change.
     *
     * @return empty when the cohort has no such session
     */
    public Optional<Instant> resolve(CohortDates dates, ZoneId zone) {
        return from(dates, zone).map(day -> {
            ZonedDateTime moved = day.plus(Period.ofDays(days));
            return time.map(clock -> moved.toLocalDate().atTime(clock).atZone(zone))
                    .orElse(moved)
                    .toInstant();
        });
    }

    private Optional<ZonedDateTime> from(CohortDates dates, ZoneId zone) {
        return switch (anchor) {
            case START -> Optional.of(dates.start().atTime(LAST_MINUTE).atZone(zone));
            case END -> Optional.of(dates.end().atTime(LAST_MINUTE).atZone(zone));
            case SESSION -> dates.session(session).map(begin -> begin.atZone(zone));
        };
    }
}

package lms.web.shared.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the rules of a time zone, so that a program that does not know the zone shows the right time all the same. */
final class ZoneLines {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);
    private static final int WEEK = 7;

    private final ContentLines lines;
    private final ZoneId zone;
    private final ZoneRules rules;

    ZoneLines(ContentLines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** @param from the rules are needed from this moment on */
    void write(Instant from) {
        lines.plain("BEGIN", "VTIMEZONE").plain("TZID", zone.getId());
        int year = from.atZone(zone).getYear() - 1;
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        if (yearly.isEmpty()) {
            ZoneOffset offset = rules.getOffset(from);
            observance(false, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, from, "");
        }
        for (ZoneOffsetTransitionRule rule : yearly) {
            ZoneOffsetTransition change = rule.createTransition(year);
            observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    change.getInstant(),
                    recurrence(rule));
        }
        lines.plain("END", "VTIMEZONE");
    }

    private void observance(
            boolean summer,
            LocalDateTime start,
            ZoneOffset before,
            ZoneOffset after,
            Instant named,
            String recurrence) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.plain("BEGIN", kind)
                .plain("DTSTART", LOCAL.format(start))
                .plain("TZOFFSETFROM", offset(before))
                .plain("TZOFFSETTO", offset(after));
        if (!recurrence.isEmpty()) {
            lines.plain("RRULE", recurrence);
        }
        lines.text("TZNAME", NAME.format(ZonedDateTime.ofInstant(named, zone))).plain("END", kind);
    }

    /** "The last Sunday", "the second Sunday"; a date between two weeks is written as seven days of the month. */
    private static String recurrence(ZoneOffsetTransitionRule rule) {
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return month + ";BYMONTHDAY=" + day;
        }
        String weekday = rule.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        boolean last = day < 0 || (day + WEEK - 1 == rule.getMonth().minLength());
        if (last) {
            return month + ";BYDAY=-1" + weekday;
        }
        if (day % WEEK == 1) {
            return month + ";BYDAY=" + (day / WEEK + 1) + weekday;
        }
        String days = IntStream.range(day, day + WEEK).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return month + ";BYMONTHDAY=" + days + ";BYDAY=" + weekday;
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds() / 60);
        return String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}

package lms.web.shared.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One event, as a file for calendars. Its times are local times of its zone, so that it stays at 19:00 when the clocks
 * change.
 *
 * @param id stays the same for ever: a calendar knows the event by it
 * @param revision how often it was changed; a higher one replaces a lower (RFC 5545, 3.8.7.4)
 * @param changedAt when it was last changed
 * @param cancelled whether it will not take place
 * @param times from when to when, and in which zone
 * @param title short, and safe to be seen on a shared screen
 * @param place where people meet; may be empty
 * @param description may be empty
 * @param url address of the page that tells more
 */
public record CalendarEvent(
        String id,
        int revision,
        Instant changedAt,
        boolean cancelled,
        Times times,
        String title,
        String place,
        String description,
        String url) {

    /** What the file is called by browsers and servers. */
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** From when to when, told in a zone. */
    public record Times(Instant starts, Instant ends, ZoneId zone) {}

    /** The whole file. */
    public String file() {
        ContentLines lines = new ContentLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//lms//sessions//EN")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH");
        new ZoneLines(lines, times.zone()).write(times.starts());
        event(lines);
        return lines.plain("END", "VCALENDAR").toString();
    }

    private void event(ContentLines lines) {
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", id)
                .plain("DTSTAMP", UTC.format(changedAt))
                .plain("LAST-MODIFIED", UTC.format(changedAt))
                .plain("SEQUENCE", Integer.toString(revision))
                .plain("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
                .plain("CLASS", "PRIVATE");
        time(lines, "DTSTART", times.starts());
        time(lines, "DTEND", times.ends());
        lines.text("SUMMARY", title)
                .text("LOCATION", place)
                .text("DESCRIPTION", description)
                .plain("URL", url)
                .plain("END", "VEVENT");
    }

    /** In the second of two hours of the same name, when the clocks go back, only UTC says which of them is meant. */
    private void time(ContentLines lines, String name, Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, times.zone());
        if (local.atZone(times.zone()).toInstant().equals(instant)) {
            lines.plain(name + ";TZID=" + times.zone().getId(), LOCAL.format(local));
        } else {
            lines.plain(name, UTC.format(instant));
        }
    }
}

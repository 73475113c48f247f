package lms.web.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar program of somebody else reads our file. */
class CalendarEventTest {

    private static final String ID = "0190f5fe-7c00-7a00-8000-00000000002a";
    private static final Instant CHANGED = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T19:00, 2026-03-28T19:00:00Z, Europe/London",
        "2026-03-29T00:30, 2026-03-29T00:30:00Z, Europe/London",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z, Europe/London",
        "2026-03-29T19:00, 2026-03-29T18:00:00Z, Europe/London",
        "2026-10-24T19:00, 2026-10-24T18:00:00Z, Europe/London",
        "2026-10-25T00:30, 2026-10-24T23:30:00Z, Europe/London",
        "2026-10-25T19:00, 2026-10-25T19:00:00Z, Europe/London",
        "2026-01-15T19:00, 2026-01-15T19:00:00Z, Europe/London",
        "2027-07-15T09:30, 2027-07-15T08:30:00Z, Europe/London",
        "2026-07-15T19:00, 2026-07-15T23:00:00Z, America/New_York",
        "2026-12-15T19:00, 2026-12-15T13:30:00Z, Asia/Kolkata",
        "2026-06-15T19:00, 2026-06-15T19:00:00Z, UTC",
    })
    void start_isTheSameMomentEverywhere(LocalDateTime local, Instant moment, ZoneId zone) {
        Instant starts = local.atZone(zone).toInstant();
        VEvent event = read(event(starts, starts.plusSeconds(7200), zone));

        assertThat(starts).isEqualTo(moment);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(moment);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(moment.plusSeconds(7200));
    }

    @Test
    void zone_isWrittenOutWithBothClockChanges() {
        String file = event(CHANGED, CHANGED.plusSeconds(60), ZoneId.of("Europe/London"))
                .file();

        assertThat(file.replace("\r\n", " "))
                .contains(
                        " TZID:Europe/London ",
                        " DTSTART:20250330T010000 TZOFFSETFROM:+0000 TZOFFSETTO:+0100"
                                + " RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU TZNAME:BST ",
                        " DTSTART:20251026T020000 TZOFFSETFROM:+0100 TZOFFSETTO:+0000"
                                + " RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU TZNAME:GMT ");
    }

    @Test
    void changedAndCancelledEvent_replacesTheOneTheCalendarHas() {
        var times = new CalendarEvent.Times(CHANGED, CHANGED.plusSeconds(3600), ZoneId.of("Europe/London"));
        var cancelled =
                new CalendarEvent(ID, 3, CHANGED, true, times, "Session 3", "", "", "https://learning.example.org/x");

        VEvent event = read(cancelled);

        assertThat(event.getUid().getValue()).isEqualTo(ID);
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getLocation()).isNull();
    }

    @Test
    void wordsOfPeople_areReadBackAsTheyWereWritten() {
        String place = "Neuadd Tŷ'r Werin; 1, Heol Fawr \\ Caerdydd";
        String long_ = "Y drws ar y chwith 🚪, heb risiau. ".repeat(12).strip();
        String description = "Lift: yes; hearing loop: yes,\nBEGIN:VALARM\r\nEND:VEVENT\n" + long_;
        var times = new CalendarEvent.Times(CHANGED, CHANGED.plusSeconds(3600), ZoneId.of("Europe/London"));
        var event =
                new CalendarEvent(ID, 0, CHANGED, false, times, "Sesiwn 3", place, description, "https://x.example");

        VEvent read = read(event);

        assertThat(read.getLocation().getValue()).isEqualTo(place);
        assertThat(read.getDescription().getValue()).isEqualToIgnoringNewLines(description.replace("\r\n", "\n"));
        assertThat(read.getAlarms()).isEmpty();
        assertThat(read.getSummary().getValue()).isEqualTo("Sesiwn 3");
    }

    @Test
    void noLine_isLongerThan75OctetsAndEveryOneEndsInCrLf() {
        var times = new CalendarEvent.Times(CHANGED, CHANGED.plusSeconds(3600), ZoneId.of("Europe/London"));
        String file = new CalendarEvent(
                        ID, 0, CHANGED, false, times, "ŵ".repeat(200), "🚪".repeat(90), "x".repeat(400), "u")
                .file();

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.asList(file.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
    }

    private static CalendarEvent event(Instant starts, Instant ends, ZoneId zone) {
        return new CalendarEvent(
                ID,
                0,
                CHANGED,
                false,
                new CalendarEvent.Times(starts, ends, zone),
                "Session 3",
                "Hall",
                "Step-free.",
                "https://learning.example.org/cohorts/1");
    }

    private static VEvent read(CalendarEvent event) {
        ICalendar calendar = Biweekly.parse(event.file()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}

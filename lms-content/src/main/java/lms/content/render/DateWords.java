package lms.content.render;

import java.util.Locale;
import lms.content.SymbolicDate;

/** Says in words when something is, for as long as nobody knows the calendar. */
final class DateWords {
    private static final int WEEK = 7;

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    /** Such as "2 days before session 3, at 18:00". */
    String of(SymbolicDate date) {
        String key = "date." + date.anchor().name().toLowerCase(Locale.ROOT);
        String anchor = words.text(key, Integer.toString(date.session()));
        String day = date.days() == 0
                ? anchor
                : words.text(date.days() < 0 ? "date.before" : "date.after", span(Math.abs(date.days())), anchor);
        return date.time()
                .map(time -> words.text("date.at", day, time.toString()))
                .orElse(day);
    }

    private String span(int days) {
        return days % WEEK == 0 ? words.count("weeks", days / WEEK) : words.count("days", days);
    }
}

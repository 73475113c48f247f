package lms.web.equality.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/**
 * A quarter of a year, in UTC.
 *
 * @param year such as 2026
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    /** The quarter in which the moment lies. */
    public static Quarter of(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The quarter before. */
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** Its first moment. */
    public Instant begins() {
        return firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first moment after it. */
    public Instant ends() {
        return firstDay().plusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** As it is kept: {@code 2026-Q4}. */
    public String text() {
        return year + "-Q" + number;
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }
}

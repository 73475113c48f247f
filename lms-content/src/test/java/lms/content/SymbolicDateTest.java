package lms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolicDateTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The clocks go forward on 28 March 2027. */
    private static final CohortDates DATES = new CohortDates(
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 4, 30),
            List.of(Instant.parse("2027-03-03T18:30:00Z"), Instant.parse("2027-03-27T10:00:00Z")));

    @ParameterizedTest
    @CsvSource({
        "start,2027-03-01T23:59:00Z",
        "end,2027-04-30T22:59:00Z",
        "end - 1w @ 18:00,2027-04-23T17:00:00Z",
        "start+2d,2027-03-03T23:59:00Z",
        "session 1,2027-03-03T18:30:00Z",
        "session 1 - 2d @ 9:05,2027-03-01T09:05:00Z",
        "session 2 + 2d,2027-03-29T09:00:00Z"
    })
    void date_isFoundInTheDatesOfTheCohort(String written, Instant expected) {
        assertThat(SymbolicDate.parse(written).flatMap(date -> date.resolve(DATES, LONDON)))
                .contains(expected);
    }

    @Test
    void sessionThatTheCohortHasNot_hasNoDate() {
        assertThat(SymbolicDate.parse("session 3").orElseThrow().resolve(DATES, LONDON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "session",
                "session 0",
                "start +",
                "start + 2",
                "start 2d",
                "start + 2m",
                "end @ 25:00",
                "end @ 18",
                "start + 1000d",
                "session 1 session 2",
                "2027-03-01"
            })
    void anythingElse_isNoDate(String written) {
        assertThat(SymbolicDate.parse(written)).isEqualTo(Optional.empty());
    }
}

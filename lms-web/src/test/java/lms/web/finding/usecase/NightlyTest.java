package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NightlyTest {

    private final Nightly nightly = new Nightly();

    @Test
    void hour_comes_once_a_night_and_not_at_the_start() {
        assertThat(due("2026-11-21T02:59:00Z")).isFalse();
        assertThat(due("2026-11-21T02:59:59Z")).isFalse();
        assertThat(due("2026-11-21T03:00:04Z")).isTrue();
        assertThat(due("2026-11-21T03:00:09Z")).isFalse();
        assertThat(due("2026-11-22T02:59:59Z")).isFalse();
        assertThat(due("2026-11-22T03:00:00Z")).isTrue();
    }

    @Test
    void start_in_the_hour_itself_waits_for_the_next_night() {
        assertThat(due("2026-11-21T03:00:00Z")).isFalse();
        assertThat(due("2026-11-21T23:00:00Z")).isFalse();
        assertThat(due("2026-11-22T03:00:00Z")).isTrue();
    }

    @Test
    void night_that_was_slept_through_is_made_up_for_once() {
        due("2026-11-21T12:00:00Z");

        assertThat(due("2026-11-25T12:00:00Z")).isTrue();
        assertThat(due("2026-11-25T12:00:05Z")).isFalse();
    }

    private boolean due(String now) {
        return nightly.isDue(Instant.parse(now));
    }
}

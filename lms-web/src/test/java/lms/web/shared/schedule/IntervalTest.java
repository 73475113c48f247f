package lms.web.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Interval hourly = new Interval(Duration.ofHours(1));
    private final List<Instant> done = new ArrayList<>();

    @Test
    void work_is_done_at_the_first_beat_and_then_once_in_each_interval() {
        for (int minutes = 0; minutes <= 120; minutes += 20) {
            at(NOON.plus(Duration.ofMinutes(minutes)));
        }

        assertThat(done).containsExactly(NOON, NOON.plus(Duration.ofHours(1)), NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void work_that_fails_is_done_again_at_the_next_beat() {
        assertThatIllegalStateException()
                .isThrownBy(() -> hourly.run(NOON, () -> {
                    throw new IllegalStateException("not now");
                }));

        at(NOON.plusSeconds(5));

        assertThat(done).containsExactly(NOON.plusSeconds(5));
    }

    private void at(Instant beat) {
        hourly.run(beat, () -> done.add(beat));
    }
}

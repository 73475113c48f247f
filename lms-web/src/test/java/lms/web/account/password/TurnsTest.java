package lms.web.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lms.web.shared.kernel.Overloaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rush is met with a queue that has an end. Nothing here depends on how fast anything is. */
@Timeout(60)
class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String DONE = "done";

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<Future<String>> come = new ArrayList<>();

    @AfterEach
    void everybodyGoesHome() {
        mayEnd.countDown();
        people.shutdownNow();
    }

    @Test
    void more_than_may_wait_are_told_to_come_back_and_those_in_line_are_served() throws Exception {
        var turns = new Turns(1, 2, LONG);
        works(turns);
        waits(turns);
        waits(turns);
        untilWaiting(turns, 2);

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> turns.take(() -> DONE));

        mayEnd.countDown();
        for (Future<String> each : come) {
            assertThat(each.get()).isEqualTo(DONE);
        }
        assertThat(turns.take(() -> DONE)).isEqualTo(DONE);
    }

    @Test
    void as_many_work_at_a_time_as_are_allowed() throws Exception {
        var turns = new Turns(2, 5, LONG);

        works(turns);
        works(turns);
        waits(turns);

        untilWaiting(turns, 1);
        assertThat(come).filteredOn(Future::isDone).isEmpty();
    }

    @Test
    void who_waits_too_long_is_told_to_come_back() throws Exception {
        var turns = new Turns(1, 2, Duration.ofMillis(1));
        works(turns);

        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> turns.take(() -> DONE));
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void work_that_fails_makes_room_for_the_next() {
        var turns = new Turns(1, 1, LONG);

        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("planned");
                }));
        assertThat(turns.take(() -> DONE)).isEqualTo(DONE);
    }

    @Test
    void who_gives_up_waiting_leaves_the_line() throws Exception {
        var turns = new Turns(1, 1, LONG);
        works(turns);
        waits(turns);
        untilWaiting(turns, 1);

        come.get(1).cancel(true);
        untilWaiting(turns, 0);

        mayEnd.countDown();
        assertThat(turns.take(() -> DONE)).isEqualTo(DONE);
    }

    /** Somebody whose work has begun, and goes on until the test lets it end. */
    private void works(Turns turns) throws InterruptedException {
        var began = new CountDownLatch(1);
        come.add(people.submit(() -> turns.take(() -> {
            began.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return DONE;
        })));
        began.await();
    }

    private void waits(Turns turns) {
        come.add(people.submit(() -> turns.take(() -> DONE)));
    }

    private static void untilWaiting(Turns turns, int people) {
        while (turns.waiting() != people) {
            Thread.onSpinWait();
        }
    }
}

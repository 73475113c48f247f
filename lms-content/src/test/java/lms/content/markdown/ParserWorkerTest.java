package lms.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a fault of the parser would do; no text is known that still brings it about. */
class ParserWorkerTest {
    private final ParserWorker worker = new ParserWorker(Duration.ofMillis(100));

    @Test
    @Timeout(4)
    void taskThatNeverEnds_isLeftBehindAndTheNextOneRuns() throws ParserWorker.Failed {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> worker.run(() -> waitFor(never)))
                .isInstanceOf(ParserWorker.Failed.class)
                .hasMessageContaining("longer than");
        assertThat(worker.run(() -> "next")).isEqualTo("next");
    }

    @Test
    void taskThatOverflowsTheStack_isAnAnswer() throws ParserWorker.Failed {
        assertThatThrownBy(() -> new ParserWorker(Duration.ofSeconds(20)).run(() -> endless(0)))
                .isInstanceOf(ParserWorker.Failed.class)
                .hasMessage("it is nested too deep");
        assertThat(worker.run(() -> "next")).isEqualTo("next");
    }

    @Test
    void taskThatThrows_isAnAnswerWithoutDetails() {
        assertThatThrownBy(() -> worker.run(() -> {
                    throw new IllegalStateException("secret detail");
                }))
                .isInstanceOf(ParserWorker.Failed.class)
                .hasMessage("the parser failed");
    }

    @Test
    void task_runsOnANamedThreadWithALargeStack() throws ParserWorker.Failed {
        assertThat(new ParserWorker(Duration.ofSeconds(20))
                        .run(() -> Thread.currentThread().getName()))
                .isEqualTo("lms-markdown");
        assertThat(new ParserWorker(Duration.ofSeconds(20)).run(() -> deep(100_000)))
                .isEqualTo(100_000);
    }

    private static String waitFor(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // a parser in a loop does not listen either
            }
        }
    }

    @SuppressWarnings("InfiniteRecursion") // that is the fault under test
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static int deep(int depth) {
        return depth == 0 ? 0 : deep(depth - 1) + 1;
    }
}

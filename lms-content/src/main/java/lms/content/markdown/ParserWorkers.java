package lms.content.markdown;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** One worker for each processor. Who finds none free waits; that time does not count. */
final class ParserWorkers {
    private final BlockingQueue<ParserWorker> free = new LinkedBlockingQueue<>();

    ParserWorkers(int count, Duration limit) {
        for (int i = 0; i < count; i++) {
            free.add(new ParserWorker(limit));
        }
    }

    /** Runs the task on one of the workers and waits for it. */
    <T> T run(Supplier<T> task) throws ParserWorker.Failed {
        ParserWorker worker = take();
        try {
            return worker.run(task);
        } finally {
            free.add(worker);
        }
    }

    private ParserWorker take() throws ParserWorker.Failed {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParserWorker.Failed("the reading was interrupted");
        }
    }
}

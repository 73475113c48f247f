package lms.web.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing done by several at the same moment. */
public final class Race {

    private Race() {}

    /** What each of them got; a fault of one is thrown. */
    public static <T> List<T> of(int runners, Callable<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            var start = new CyclicBarrier(runners);
            List<Future<T>> running = new ArrayList<>();
            for (int runner = 0; runner < runners; runner++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("One of " + runners + " failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Done by somebody else, while the caller waits. */
    public static void elsewhere(Runnable work) {
        of(1, () -> {
            work.run();
            return true;
        });
    }
}

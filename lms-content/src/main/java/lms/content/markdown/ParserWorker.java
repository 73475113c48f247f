package lms.content.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A thread that Markdown is parsed on. Flexmark recurses, so the thread has a 64 MB stack; it may also take for ever, so
 * a thread that has worked too long is left behind and replaced. What counts is the time of the processor, because a
 * good text is no worse when the machine is busy. One text is parsed at a time.
 */
final class ParserWorker {
    private static final long STACK_BYTES = 64L * 1024 * 1024;
    private static final long IDLE_SECONDS = 10;
    /** How many times the limit may pass on the wall while the processor does other things. */
    private static final int PATIENCE = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration limit;
    private ThreadPoolExecutor executor = newExecutor();

    ParserWorker(Duration limit) {
        this.limit = limit;
    }

    /** Thrown when the task overflowed the stack, failed, or took too long. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    /** Runs the task and waits for it. */
    synchronized <T> T run(Supplier<T> task) throws Failed {
        AtomicReference<Work> begun = new AtomicReference<>();
        Future<T> future = executor.submit(() -> {
            begun.set(Work.begin());
            return task.get();
        });
        try {
            for (int waited = 1; ; waited++) {
                try {
                    return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    Work work = begun.get();
                    if (waited == PATIENCE || (work != null && work.spent().compareTo(limit) >= 0)) {
                        replace(future);
                        throw new Failed("it took longer than " + limit.toSeconds() + " seconds");
                    }
                }
            }
        } catch (ExecutionException e) {
            boolean overflow = e.getCause() instanceof StackOverflowError;
            throw new Failed(overflow ? "it is nested too deep" : "the parser failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("the reading was interrupted");
        }
    }

    private void replace(Future<?> stuck) {
        stuck.cancel(true);
        executor.shutdownNow();
        executor = newExecutor();
    }

    /**
     * What a thread is busy with.
     *
     * @param before nanoseconds of the processor that the thread had used before
     */
    private record Work(long threadId, long before) {
        static Work begin() {
            return new Work(Thread.currentThread().getId(), THREADS.getCurrentThreadCpuTime());
        }

        Duration spent() {
            return Duration.ofNanos(THREADS.getThreadCpuTime(threadId) - before);
        }
    }

    private static ThreadPoolExecutor newExecutor() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ParserWorker::newThread);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static Thread newThread(Runnable work) {
        Thread thread = new Thread(null, work, "lms-markdown", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}

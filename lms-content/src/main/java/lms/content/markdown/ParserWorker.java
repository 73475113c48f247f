package lms.content.markdown;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A thread that Markdown is parsed on. Flexmark recurses, so the thread has a 64 MB stack; it may also take for ever, so
 * the caller waits for a limited time and a thread that did not answer is left behind and replaced. One text is parsed
 * at a time, so that the limit never counts the time that another text took.
 */
final class ParserWorker {
    private static final long STACK_BYTES = 64L * 1024 * 1024;
    private static final long IDLE_SECONDS = 10;

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
        Future<T> future = executor.submit(task::get);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            executor.shutdownNow();
            executor = newExecutor();
            throw new Failed("it took longer than " + limit.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            boolean overflow = e.getCause() instanceof StackOverflowError;
            throw new Failed(overflow ? "it is nested too deep" : "the parser failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("the reading was interrupted");
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

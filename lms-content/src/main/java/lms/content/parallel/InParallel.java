package lms.content.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Does the same work for many things, on as many threads as there are processors. The thread that asks works as well,
 * so that nothing waits for a thread that is not there.
 */
public final class InParallel {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final long IDLE_SECONDS = 10;
    private static final Executor HANDS = newExecutor();

    private InParallel() {}

    /** The results in the order of the things. */
    public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
        return map(things, work, finished -> {});
    }

    /**
     * The results in the order of the things.
     *
     * @param finished is told after each thing how many are done, by whichever thread did it
     */
    public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work, IntConsumer finished) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(things.size());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable loop = () -> {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                results.set(i, work.apply(things.get(i)));
                finished.accept(done.incrementAndGet());
            }
        };
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(THREADS, things.size()); i++) {
            others.add(CompletableFuture.runAsync(loop, HANDS));
        }
        try {
            loop.run();
        } finally {
            next.set(things.size());
            join(others);
        }
        List<R> all = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            all.add(results.get(i));
        }
        return all;
    }

    private static void join(List<CompletableFuture<Void>> others) {
        try {
            others.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Executor newExecutor() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "lms-reading");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}

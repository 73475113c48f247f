package lms.web.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * A hall of people who all sign in within ten seconds, while others read. The readers read at the pace of people, not as
 * fast as they can: what counts is how long each of them waits, beside how long they wait when nobody signs in.
 */
final class SignInStorm {

    private static final int SIGN_INS = 200;
    private static final long SECONDS = 10;
    private static final int READERS = 16;
    private static final long PAUSE_MILLIS = 200;
    private static final String LESSON = "/courses/how-we-learn-here/taking-part";
    private static final int LEARNERS = 24;

    private final int port;

    SignInStorm(int port) {
        this.port = port;
    }

    /** Readers alone twice, then with the storm, so that the first round warms the server. */
    List<String> measure(String database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS + SIGN_INS);
        try {
            read(threads);
            long[] idle = read(threads);
            List<Future<SignedIn>> storm = gather(threads);
            long[] busy = read(threads);
            List<SignedIn> all = new ArrayList<>();
            for (Future<SignedIn> each : storm) {
                all.add(each.get());
            }
            return List.of(row(database, idle, busy, all));
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] read(ExecutorService threads) throws Exception {
        List<Callable<long[]>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(this::reader);
        }
        List<long[]> parts = new ArrayList<>();
        for (Future<long[]> each : threads.invokeAll(readers)) {
            parts.add(each.get());
        }
        return parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private long[] reader() throws IOException, InterruptedException {
        byte[] request = new Person(port).get(LESSON);
        LongStream.Builder times = LongStream.builder();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                long before = System.nanoTime();
                Wire.Reply reply = wire.send(request);
                times.add(System.nanoTime() - before);
                if (reply.status() != 200) {
                    throw new IOException("A reader got " + reply.head());
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
        return times.build().toArray();
    }

    private List<Future<SignedIn>> gather(ExecutorService threads) {
        List<Future<SignedIn>> storm = new ArrayList<>();
        for (int i = 0; i < SIGN_INS; i++) {
            int number = i;
            storm.add(threads.submit(() -> signIn(number)));
        }
        return storm;
    }

    private SignedIn signIn(int number) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(number * SECONDS * 1000 / SIGN_INS);
        String email =
                number % LEARNERS == 0 ? "learner@demo.example" : "learner" + (number % LEARNERS + 1) + "@demo.example";
        Person person = new Person(port);
        long before = System.nanoTime();
        Wire.Reply reply = person.once(person.post("/sign-in", Map.of("email", email, "password", "learn-by-doing")));
        return new SignedIn(reply.status(), Wire.header(reply.head(), "retry-after"), System.nanoTime() - before);
    }

    private static String row(String database, long[] idle, long[] busy, List<SignedIn> all) {
        long in = all.stream().filter(each -> each.status() == 303).count();
        long later = all.stream()
                .filter(each -> each.status() == 429 && each.retryAfter().matches("\\d+"))
                .count();
        long[] times = all.stream()
                .filter(each -> each.status() == 303)
                .mapToLong(SignedIn::nanoseconds)
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %d | %d | %d | %.0f |",
                database,
                milliseconds(idle, 0.5),
                milliseconds(idle, 0.95),
                milliseconds(busy, 0.5),
                milliseconds(busy, 0.95),
                in,
                later,
                all.size() - in - later,
                milliseconds(times, 0.5));
    }

    private static double milliseconds(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    /** The heading of the rows. */
    static List<String> heading() {
        return List.of(
                "| | idle: p50 ms | idle: p95 ms | storm: p50 ms | storm: p95 ms | signed in | told when to come back"
                        + " | anything else | signing in, p50 ms |",
                "|---|---|---|---|---|---|---|---|---|");
    }

    private record SignedIn(int status, String retryAfter, long nanoseconds) {}
}

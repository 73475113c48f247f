package lms.web.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Closed loop: each connection asks again as soon as it has its answer. */
final class Load implements AutoCloseable {

    private final BenchServer server;
    private final List<Wire> wires = new ArrayList<>();
    private final ExecutorService threads;
    private final int[] asked;

    Load(BenchServer server, int connections) throws IOException {
        this.server = server;
        for (int i = 0; i < connections; i++) {
            wires.add(new Wire(server.port()));
        }
        threads = Executors.newFixedThreadPool(connections);
        asked = new int[connections];
    }

    /** Asks for this for as long. */
    Slice run(Target target, Duration time) throws InterruptedException {
        return run(target, time, Duration.ZERO);
    }

    /**
     * Asks for this at a steady pace. Whoever has to wait for the answer before has waited from when it was their turn.
     *
     * @param perSecond requests of all connections together
     */
    Slice runSteadily(Target target, Duration time, double perSecond) throws InterruptedException {
        return run(target, time, Duration.ofNanos(Math.round(wires.size() * 1e9 / perSecond)));
    }

    /** @param pace from one request of a connection to its next; zero for at once */
    private Slice run(Target target, Duration time, Duration pace) throws InterruptedException {
        long begin = System.nanoTime();
        Duration cpu = server.cpu();
        long end = begin + time.toNanos();
        List<Callable<Part>> work = new ArrayList<>();
        for (int i = 0; i < wires.size(); i++) {
            int connection = i;
            work.add(() -> ask(connection, target, end, pace.toNanos()));
        }
        List<Part> parts = new ArrayList<>();
        for (Future<Part> each : threads.invokeAll(work)) {
            try {
                parts.add(each.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(target.name() + " failed", e.getCause());
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        long[] all = parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.nanoseconds()))
                .toArray();
        return new Slice(
                all,
                took,
                server.cpu().minus(cpu),
                parts.stream().mapToLong(Part::bytes).sum());
    }

    private Part ask(int connection, Target target, long end, long pace) throws IOException {
        Wire wire = wires.get(connection);
        IntFunction<byte[]> asker = target.askers().get(connection);
        long[] times = new long[1024];
        int count = 0;
        long bytes = 0;
        long now = System.nanoTime();
        long due = now + pace * connection / wires.size();
        while (now < end) {
            byte[] request = asker.apply(asked[connection]++);
            long before = pace == 0 ? System.nanoTime() : turn(due);
            due += pace;
            Wire.Reply reply = wire.send(request);
            now = System.nanoTime();
            if (reply.status() != target.status()) {
                throw new IOException(target.name() + " answers " + reply.head());
            }
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = now - before;
            bytes += reply.body().length;
        }
        return new Part(Arrays.copyOf(times, count), bytes);
    }

    /** Waits until it is time; when it is later already, the wait began then. */
    private static long turn(long due) {
        if (System.nanoTime() > due) {
            return due;
        }
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (Wire wire : wires) {
            wire.close();
        }
    }

    private record Part(long[] nanoseconds, long bytes) {}
}

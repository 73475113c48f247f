package lms.web.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thing against the bare endpoint: blocks of bare, thing, thing, bare, so that what drifts hits both alike. */
final class Compared {

    private final Target target;
    private final List<Slice> ours = new ArrayList<>();
    private final List<Slice> bare = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    Compared(Target target) {
        this.target = target;
    }

    void block(Load load, Target bareTarget, Duration slice) throws InterruptedException {
        List<Slice> outer = new ArrayList<>(List.of(load.run(bareTarget, slice)));
        List<Slice> inner = List.of(load.run(target, slice), load.run(target, slice));
        outer.add(load.run(bareTarget, slice));
        ours.addAll(inner);
        bare.addAll(outer);
        ratios.add(perSecond(inner) / perSecond(outer));
    }

    String name() {
        return target.name();
    }

    /** Requests per second over those of the bare endpoint: the median of the blocks. */
    double ratio() {
        return new Ratios(ratios).median();
    }

    /** Where that median would lie 95 times in 100, had other blocks been drawn from these. */
    double[] interval() {
        return new Ratios(ratios).interval();
    }

    double requestsPerSecond() {
        return perSecond(ours);
    }

    double barePerSecond() {
        return perSecond(bare);
    }

    double cpuMilliseconds() {
        return cpu(ours);
    }

    /** CPU time of the bare endpoint over ours: what the ratio is where the client costs nothing. */
    double cpuRatio() {
        return cpu(bare) / cpu(ours);
    }

    double milliseconds(double quantile) {
        long[] all = ours.stream()
                .flatMapToLong(slice -> Arrays.stream(slice.nanoseconds()))
                .sorted()
                .toArray();
        return all[(int) Math.min(all.length - 1, Math.floor(all.length * quantile))] / 1e6;
    }

    long bytes() {
        return ours.stream().mapToLong(Slice::bytes).sum() / count(ours);
    }

    private static double cpu(List<Slice> slices) {
        return slices.stream().mapToLong(slice -> slice.cpu().toNanos()).sum() / 1e6 / count(slices);
    }

    private static double perSecond(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::perSecond).average().orElseThrow();
    }

    private static int count(List<Slice> slices) {
        return slices.stream().mapToInt(slice -> slice.nanoseconds().length).sum();
    }
}

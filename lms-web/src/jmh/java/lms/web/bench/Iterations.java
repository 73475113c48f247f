package lms.web.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured in some iterations, in microseconds for each call. */
record Iterations(List<IterationResult> results) {
    Iterations {
        results = List.copyOf(results);
    }

    static Iterations of(RunResult run) {
        return new Iterations(run.getBenchmarkResults().stream()
                .map(fork -> fork.getIterationResults())
                .flatMap(Collection::stream)
                .toList());
    }

    /** Those whose number, from 0, is wanted. */
    Iterations only(IntPredicate wanted) {
        return new Iterations(IntStream.range(0, results.size())
                .filter(wanted)
                .mapToObj(results::get)
                .toList());
    }

    /** Blocks of bare, ours, ours, bare: by how much ours is faster in each, by this measure. */
    Ratios ratios(ToDoubleFunction<Iterations> measure) {
        List<Double> blocks = new ArrayList<>();
        for (int from = 0; from < results.size(); from += Turns.BLOCK) {
            Iterations block = new Iterations(results.subList(from, from + Turns.BLOCK));
            blocks.add(measure.applyAsDouble(block.only(i -> !Turns.isOurs(i)))
                    / measure.applyAsDouble(block.only(Turns::isOurs)));
        }
        return new Ratios(blocks);
    }

    /** Processor time, the mean. */
    double cpu() {
        return results.stream()
                .mapToDouble(
                        each -> each.getSecondaryResults().get(CpuTime.LABEL).getScore())
                .average()
                .orElseThrow();
    }

    /** Time by the clock, the mean. */
    double clock() {
        return results.stream()
                .mapToDouble(each -> each.getPrimaryResult().getScore())
                .average()
                .orElseThrow();
    }

    /** Time by the clock that so many of 100 calls do not exceed: the median of the iterations. */
    double percentile(double percent) {
        return Ratios.median(results.stream()
                .mapToDouble(each -> each.getPrimaryResult().getStatistics().getPercentile(percent))
                .toArray());
    }
}

package lms.web.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Pieces without a server, measured by JMH: short, since they say where to look and not how fast the system is. */
final class Inside {

    private Inside() {}

    static List<String> measure() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ContentBenchmark.class.getName())
                .include(ProgressBenchmark.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Dbench.home=" + System.getProperty("bench.home"))
                .build();
        Collection<RunResult> results = new Runner(options).run();
        List<String> rows = new ArrayList<>(List.of("| Piece | µs | ± (99.9 %) |", "|---|---|---|"));
        for (RunResult each : results) {
            rows.add(String.format(
                    Locale.ROOT,
                    "| `%s` | %.2f | %.2f |",
                    each.getParams().getBenchmark().replace("lms.web.bench.", ""),
                    each.getPrimaryResult().getScore(),
                    each.getPrimaryResult().getScoreError()));
        }
        return rows;
    }
}

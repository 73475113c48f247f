package lms.web.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Search without a server, by JMH: against Lucene alone, and in ever larger libraries. */
final class SearchInside {
    private static final String[] SIZES = {"1000", "10000", "100000", "1000000"};
    /** Whole blocks, so that what is measured begins with one. */
    private static final int WARM_UPS = Integer.getInteger("bench.warm", 8) / Turns.BLOCK * Turns.BLOCK;

    private static final int BLOCKS = Integer.getInteger("bench.rounds", 5);
    private static final TimeValue SLICE = TimeValue.milliseconds(Long.getLong("bench.slice", 1000));

    private SearchInside() {}

    /** What we reach of Lucene alone, with asking and with indexing. */
    static List<String> ratios() throws RunnerException {
        List<String> rows = new ArrayList<>(List.of(
                "| | of bare Lucene, by CPU | 95 % of such runs | by the clock | CPU µs | bare: CPU µs |",
                "|---|---|---|---|---|---|"));
        for (RunResult run : run(options(SearchBenchmark.class))) {
            rows.add(ratio(
                    SearchBenchmark.Ours.valueOf(run.getParams().getParam("ours"))
                            .inWords(),
                    run,
                    1));
        }
        for (RunResult run : run(options(IndexingBenchmark.class))) {
            String way = BareDocument.valueOf(run.getParams().getParam("way")).inWords();
            rows.add(ratio("indexing a section, against " + way, run, IndexingBenchmark.SECTIONS));
        }
        return rows;
    }

    /** A whole search by the size of the library, and suggestions in one. */
    static List<String> growth() throws RunnerException {
        List<String> rows =
                new ArrayList<>(List.of("| | sections | CPU µs | p50 µs | p99 µs |", "|---|---|---|---|---|"));
        List<Iterations> sizes = new ArrayList<>();
        ChainedOptionsBuilder whole = options(SearchBenchmark.class)
                .param("ours", SearchBenchmark.Ours.WHOLE.name())
                .param("sections", SIZES);
        for (RunResult run : run(whole)) {
            Iterations ours = Iterations.of(run).only(Turns::isOurs);
            sizes.add(ours);
            rows.add(cost("search", run, ours));
        }
        rows.add(String.format(
                Locale.ROOT,
                "| search: exponent of growth | | %.2f | %.2f | %.2f |",
                exponent(sizes.stream().mapToDouble(Iterations::cpu).toArray()),
                exponent(sizes.stream().mapToDouble(each -> each.percentile(50)).toArray()),
                exponent(sizes.stream().mapToDouble(each -> each.percentile(99)).toArray())));
        for (RunResult run : run(options(SuggestBenchmark.class))) {
            rows.add(cost("suggestions", run, Iterations.of(run)));
        }
        return rows;
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\."))
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(SLICE)
                .measurementIterations(BLOCKS * Turns.BLOCK)
                .measurementTime(SLICE)
                .addProfiler(CpuTime.class)
                .jvmArgsAppend("-Dbench.home=" + System.getProperty("bench.home"));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** @param things done by one call */
    private static String ratio(String name, RunResult run, int things) {
        Iterations all = Iterations.of(run);
        Ratios byCpu = all.ratios(Iterations::cpu);
        return String.format(
                Locale.ROOT,
                "| %s | **%.2f** | %.2f to %.2f | %.2f | %.0f | %.0f |",
                name,
                byCpu.median(),
                byCpu.interval()[0],
                byCpu.interval()[1],
                all.ratios(Iterations::clock).median(),
                all.only(Turns::isOurs).cpu() / things,
                all.only(i -> !Turns.isOurs(i)).cpu() / things);
    }

    private static String cost(String name, RunResult run, Iterations iterations) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f | %.0f | %.0f |",
                name,
                Integer.parseInt(run.getParams().getParam("sections")),
                iterations.cpu(),
                iterations.percentile(50),
                iterations.percentile(99));
    }

    /** The slope of the straight line nearest to the costs by the size, both logarithmic (least squares). */
    private static double exponent(double[] costs) {
        double meanSize = 0;
        double meanCost = 0;
        for (int i = 0; i < costs.length; i++) {
            meanSize += Math.log(Integer.parseInt(SIZES[i])) / costs.length;
            meanCost += Math.log(costs[i]) / costs.length;
        }
        double together = 0;
        double alone = 0;
        for (int i = 0; i < costs.length; i++) {
            double size = Math.log(Integer.parseInt(SIZES[i])) - meanSize;
            together += size * (Math.log(costs[i]) - meanCost);
            alone += size * size;
        }
        return together / alone;
    }
}

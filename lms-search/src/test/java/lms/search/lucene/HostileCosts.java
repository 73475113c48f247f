package lms.search.lucene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import lms.search.SearchIndex;

/**
 * Prints the CPU time that hostile queries take, by kind, as the table of docs/reference/search.md. Run by hand, with
 * the numbers of pages and of queries of each kind: it measures, so it is no test.
 */
final class HostileCosts {
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileCosts() {}

    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 4_000;
        int queries = args.length > 1 ? Integer.parseInt(args[1]) : 400;
        Path directory = Files.createTempDirectory("hostile");
        HostileTexts texts = new HostileTexts();
        try (Library library = Library.of(directory, texts.pages(pages))) {
            for (String kind : texts.kinds()) {
                measure(library.index(), texts, kind, queries / 4);
            }
            System.out.println("| kind | median ms | most ms |\n|---|---:|---:|");
            for (String kind : texts.kinds()) {
                double[] millis = measure(library.index(), texts, kind, queries);
                Arrays.sort(millis);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f |%n",
                        kind,
                        millis[millis.length / 2],
                        millis[millis.length - 1]);
            }
        }
    }

    private static double[] measure(SearchIndex index, HostileTexts texts, String kind, int queries) {
        double[] millis = new double[queries];
        for (int i = 0; i < queries; i++) {
            String text = texts.next(kind);
            long before = THREADS.getCurrentThreadCpuTime();
            index.search(Ask.of(text).query());
            millis[i] = (THREADS.getCurrentThreadCpuTime() - before) / NANOS;
        }
        return millis;
    }
}

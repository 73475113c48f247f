package lms.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that tells the figures: what stands between its marks is written anew. */
final class Document {

    private final Path file;

    Document(Path file) {
        this.file = file;
    }

    /** Replaces what stands between the two marks of this name. */
    void put(String name, List<String> lines) throws IOException {
        String begin = "<!-- " + name + ": written by mvn -Pbench -->\n";
        String end = "<!-- end of " + name + " -->";
        String text = Files.readString(file);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no place for " + name);
        }
        String body = lines.stream().collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, text.substring(0, from + begin.length()) + body + text.substring(to));
    }

    /** A table of everything that was compared in one boot. */
    static List<String> table(List<Compared> all, Map<String, Long> statements) {
        List<String> rows = all.stream()
                .map(each -> row(each, statements.getOrDefault(each.name(), -1L)))
                .collect(Collectors.toList());
        rows.add(
                0,
                "| | of the bare endpoint | 95 % of such runs | requests/s | CPU ms | CPU of the bare endpoint over it"
                        + " | p50 ms | p99 ms | SQL | bytes |");
        rows.add(1, "|---|---|---|---|---|---|---|---|---|---|");
        return rows;
    }

    private static String row(Compared each, long statements) {
        double[] interval = each.interval();
        return String.format(
                Locale.ROOT,
                "| %s | **%.2f** | %.2f to %.2f | %.0f | %.3f | %.2f | %.2f | %.2f | %s | %d |",
                each.name(),
                each.ratio(),
                interval[0],
                interval[1],
                each.requestsPerSecond(),
                each.cpuMilliseconds(),
                each.cpuRatio(),
                each.milliseconds(0.5),
                each.milliseconds(0.99),
                statements < 0 ? "–" : String.valueOf(statements),
                each.bytes());
    }
}

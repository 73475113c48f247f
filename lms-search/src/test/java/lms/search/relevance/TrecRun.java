package lms.search.relevance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lms.search.lucene.TestCollection;

/**
 * Answers the queries of any test collection and writes a run as trec_eval reads it. A file of its own, to be copied
 * and changed; see docs/reference/relevance.md.
 */
final class TrecRun {
    private static final int DEPTH = 1_000;

    private TrecRun() {}

    /**
     * Writes a run.
     *
     * @param arguments {@code ours} or {@code plain}; a file with a text in each line (id, title, heading, body,
     *     language; tabs between them); one with a query in each line (id, language, text); and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        List<TestCollection.Text> texts = lines(Path.of(arguments[1]))
                .map(text -> new TestCollection.Text(text[0], text[1], text[2], text[3], text[4]))
                .toList();
        try (TestCollection collection =
                        arguments[0].equals("plain") ? TestCollection.plain(texts) : TestCollection.of(texts);
                BufferedWriter run = Files.newBufferedWriter(Path.of(arguments[3]))) {
            for (String[] query : lines(Path.of(arguments[2])).toList()) {
                int rank = 0;
                for (TestCollection.Ranking found : collection.search(query[2], query[1], DEPTH)) {
                    rank++;
                    run.write(query[0] + " Q0 " + found.id() + " " + rank + " " + found.score() + " " + arguments[0]);
                    run.newLine();
                }
            }
        }
    }

    private static Stream<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split("\t", -1));
    }
}

package lms.web.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Synonyms;
import lms.search.lucene.LuceneSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A query of two words over 2,000 passages, half of which the asker may see. */
@State(Scope.Benchmark)
public class SearchBenchmark {

    private static final int PASSAGES = 2000;
    private static final List<String> WORDS = List.of(
            "door", "knock", "listen", "vote", "ward", "street", "leaflet", "meeting", "budget", "council", "rent",
            "bus", "clinic", "school", "park", "member", "branch", "chair", "minutes", "motion", "debate", "canvass");

    private final SearchIndex index;

    public SearchBenchmark() {
        try {
            Path directory = Path.of(System.getProperty("bench.home"), "lms-web", "target", "bench");
            index = LuceneSearch.open(Files.createTempDirectory(Files.createDirectories(directory), "index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void fill() {
        Random random = new Random(20261121);
        index.follow(
                "made",
                "made",
                IntStream.range(0, PASSAGES)
                        .mapToObj(number -> passage(number, random))
                        .toList());
    }

    @TearDown
    public void close() {
        index.close();
    }

    @Benchmark
    public SearchResult twoWords() {
        SearchQuery.Reader reader = new SearchQuery.Reader(Set.of("public"), "en", Set.of());
        return index.search(new SearchQuery("door knocking", reader, Map.of(), Synonyms.NONE, 10, 0));
    }

    private static IndexedPage passage(int number, Random random) {
        String access = number % 2 == 0 ? "public" : "members";
        String course = "course" + number % 20;
        return new IndexedPage(
                "id" + number,
                "made",
                "id" + number,
                access,
                "en",
                new IndexedPage.Place(course, "A course", "", "lesson" + number),
                text(random, 4),
                "/courses/" + course + "/lesson" + number,
                "",
                10,
                List.of(new IndexedSection("p" + number, "lesson", text(random, 3), List.of(), text(random, 80))));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}

package lms.search.lucene;

import static lms.search.lucene.Fixture.entry;
import static lms.search.lucene.Fixture.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import lms.search.IndexEntry;
import lms.search.SearchHit;
import lms.search.SearchIndex;
import lms.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
    private static final int GENERATIONS = 20;
    private static final int SIZE = 60;

    @Test
    void a_search_sees_all_of_the_old_or_all_of_the_new(@TempDir Path directory) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try (SearchIndex index = LuceneSearch.open(directory)) {
            index.replaceAll(generation(0), "0");
            List<Future<Integer>> reading = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                reading.add(readers.submit(reading(index, done)));
            }
            for (int number = 1; number <= GENERATIONS; number++) {
                index.replaceAll(generation(number), Integer.toString(number));
            }
            done.set(true);
            for (Future<Integer> searches : reading) {
                assertThat(searches.get()).isPositive();
            }
        } finally {
            done.set(true);
            readers.shutdownNow();
        }
    }

    private static Callable<Integer> reading(SearchIndex index, AtomicBoolean done) {
        return () -> {
            int searches = 0;
            while (!done.get()) {
                assertOneGeneration(index.search(query("ward", Set.of("public", "members"))));
                searches++;
            }
            return searches;
        };
    }

    private static void assertOneGeneration(SearchResult result) {
        assertThat(result.total()).isEqualTo(SIZE);
        assertThat(result.hits().stream().map(SearchHit::heading).distinct()).hasSize(1);
    }

    private static List<IndexEntry> generation(int number) {
        return IntStream.range(0, SIZE)
                .mapToObj(i -> entry("e" + i, i % 2 == 0 ? "public" : "members", "en", "t", "h" + number, "ward"))
                .toList();
    }

    @Test
    void closing_waits_for_nobody_and_breaks_no_second_close(@TempDir Path directory) {
        SearchIndex index = LuceneSearch.open(directory);
        index.close();
        index.close();
    }
}

package lms.search.lucene;

import static lms.search.lucene.Pages.failingAfter;
import static lms.search.lucene.Pages.hashes;
import static lms.search.lucene.Pages.page;
import static lms.search.lucene.Pages.saying;
import static lms.search.lucene.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import lms.search.Changes;
import lms.search.IndexedPage;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
    private static final int STATES = 40;
    private static final int SIZE = 30;

    @TempDir
    private Path directory;

    private IndexStore store;

    @BeforeEach
    void open() throws IOException {
        store = Pages.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void only_what_differs_is_written() throws IOException {
        IndexedPage same = page("s", "same", "public", "one");
        assertThat(store.follow(
                        "s",
                        "1",
                        List.of(same, page("s", "changed", "public", "old"), page("s", "gone", "public", "x"))))
                .isEqualTo(new Changes(3, 0, 0));
        List<IndexedPage> next =
                List.of(same, page("s", "changed", "public", "new", "more"), page("s", "added", "members", "two"));
        assertThat(store.follow("s", "2", next)).isEqualTo(new Changes(2, 1, 1));
        assertThat(texts(store, "public", "members")).containsExactly("more", "new", "one", "two");
        assertThat(store.hashes("s")).isEqualTo(hashes(next));
        assertThat(store.follow("s", "3", next)).isEqualTo(new Changes(0, 3, 0));
        assertThat(store.positions()).isEqualTo(Map.of("s", "3"));
    }

    @Test
    void a_page_that_moves_to_another_token_leaves_nothing_behind() throws IOException {
        store.follow("s", "1", List.of(page("s", "a", "public", "text")));
        store.follow("s", "2", List.of(page("s", "a", "members", "text")));
        assertThat(texts(store, "public")).isEmpty();
        assertThat(texts(store, "members")).containsExactly("text");
    }

    @Test
    void a_page_without_a_section_is_as_good_as_none() throws IOException {
        store.follow("s", "1", List.of(page("s", "a", "public", "text")));
        assertThat(store.follow("s", "2", List.of(page("s", "a", "public")))).isEqualTo(new Changes(0, 0, 1));
        assertThat(store.follow("s", "3", List.of(page("s", "a", "public")))).isEqualTo(new Changes(0, 0, 0));
        assertThat(store.hashes("s")).isEmpty();
    }

    @Test
    void sources_do_not_touch_each_other() throws IOException {
        store.follow("s", "1", saying("s", "one", 4));
        store.follow("t", "7", saying("t", "two", 2));
        assertThat(texts(store, "public")).containsExactly("one", "one", "one", "one", "two", "two");
        store.forget("s");
        assertThat(texts(store, "public")).containsExactly("two", "two");
        assertThat(store.positions()).isEqualTo(Map.of("t", "7"));
        assertThat(store.hashes("s")).isEmpty();
    }

    @Test
    void a_source_that_fails_half_way_changes_nothing() throws IOException {
        store.follow("s", "1", saying("s", "old", 4));
        assertThatThrownBy(() -> store.follow("s", "2", failingAfter(saying("s", "new", 4))))
                .hasMessage("source is gone");
        assertUntouched();
    }

    @Test
    void a_page_that_cannot_be_written_takes_back_those_before_it() throws IOException {
        store.follow("s", "1", saying("s", "old", 4));
        List<IndexedPage> next = new ArrayList<>(saying("s", "new", 4));
        next.add(page("s", "zz", "public", "unwritable"));
        assertThatThrownBy(() -> store.follow("s", "2", next)).hasMessage("unwritable");
        next.set(4, page("s", "zz", "z".repeat(40_000), "token too long for Lucene"));
        assertThatThrownBy(() -> store.follow("s", "2", next)).isInstanceOf(RuntimeException.class);
        assertUntouched();
    }

    private void assertUntouched() throws IOException {
        assertThat(texts(store, "public")).containsExactly("old", "old", "old", "old");
        assertThat(store.positions()).isEqualTo(Map.of("s", "1"));
        store.follow("s", "3", saying("s", "newer", 2));
        assertThat(texts(store, "public")).containsExactly("newer", "newer");
        close();
        open();
        assertThat(texts(store, "public")).containsExactly("newer", "newer");
    }

    @Test
    void pages_of_another_source_and_doubles_are_refused() {
        IndexedPage page = page("s", "double", "public", "text");
        assertThatThrownBy(() -> store.follow("s", "1", List.of(page, page)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("double");
        assertThatThrownBy(() -> store.follow("t", "1", List.of(page)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("double");
        assertThat(store.positions()).isEmpty();
    }

    @Test
    void a_search_sees_all_of_the_old_or_all_of_the_new() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try {
            store.follow("s", "0", saying("s", "0", SIZE));
            List<Future<Integer>> reading = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                reading.add(readers.submit(reading(done)));
            }
            for (int state = 1; state <= STATES; state++) {
                String name = Integer.toString(state);
                store.follow("s", name, saying("s", name, SIZE));
                assertThat(texts(store, "public")).containsOnly(name);
            }
            done.set(true);
            for (Future<Integer> searches : reading) {
                assertThat(searches.get()).isPositive();
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
    }

    private Callable<Integer> reading(AtomicBoolean done) {
        return () -> {
            int searches = 0;
            while (!done.get()) {
                List<String> texts = texts(store, "public", "members");
                assertThat(texts).hasSize(2 * SIZE);
                assertThat(texts.stream().distinct()).hasSize(1);
                searches++;
            }
            return searches;
        };
    }

    @Test
    void a_search_that_is_under_way_when_the_index_closes_ends_normally() throws IOException {
        store.follow("s", "1", saying("s", "text", 2));
        List<String> read = store.read(Set.of("public"), visible -> {
            store.close();
            return texts(visible.reader());
        });
        assertThat(read).containsExactly("text", "text");
        assertThatThrownBy(() -> texts(store, "public")).isInstanceOf(AlreadyClosedException.class);
        assertThatThrownBy(() -> store.follow("s", "2", List.of())).isInstanceOf(AlreadyClosedException.class);
        store.close();
    }
}

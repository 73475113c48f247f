package lms.search.lucene;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    private static final int REBUILDS = 12;
    private static final int SIZE = 20;

    @TempDir
    private Path directory;

    private IndexStore store;

    @BeforeEach
    void fill() throws IOException {
        store = Pages.open(directory);
        store.follow("s", "1", saying("s", "old", SIZE));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private void rebuildWith(String position, String text) throws IOException {
        store.rebuild(beside -> Unchecked.run(() -> beside.follow("s", position, saying("s", text, SIZE))));
    }

    @Test
    void the_new_index_takes_the_place_of_the_old_in_one_step() throws IOException {
        store.rebuild(beside -> {
            assertThat(beside.positions()).isEmpty();
            assertThat(texts(beside, "public")).isEmpty();
            Unchecked.run(() -> beside.follow("s", "2", saying("s", "new", 2)));
            assertThat(texts(beside, "public")).containsExactly("new", "new");
            assertThat(texts(store, "public")).containsOnly("old");
            assertThat(store.positions()).isEqualTo(Map.of("s", "1"));
        });
        assertThat(texts(store, "public")).containsExactly("new", "new");
        assertThat(store.positions()).isEqualTo(Map.of("s", "2"));
        store.follow("t", "1", saying("t", "more", 2));
        close();
        store = Pages.open(directory);
        assertThat(texts(store, "public")).containsExactly("more", "more", "new", "new");
    }

    @Test
    void nothing_is_found_empty_or_mixed_while_indexes_take_turns() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                reading.add(readers.submit(() -> {
                    while (!done.get()) {
                        List<String> texts = texts(store, "public", "members");
                        assertThat(texts).hasSize(2 * SIZE);
                        assertThat(texts.stream().distinct()).hasSize(1);
                        assertThat(store.hashes("s")).hasSize(SIZE);
                    }
                    return done;
                }));
            }
            for (int i = 0; i < REBUILDS; i++) {
                rebuildWith("r" + i, "rebuilt" + i);
                store.follow("s", "f" + i, saying("s", "followed" + i, SIZE));
            }
            done.set(true);
            for (Future<?> searches : reading) {
                searches.get();
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
    }

    @Test
    void a_search_that_is_under_way_ends_in_the_old_index_which_then_goes() throws IOException {
        store.read(Set.of("public"), visible -> {
            rebuildWith("2", "new");
            assertThat(directory.resolve("1")).exists();
            return assertThat(texts(visible.reader())).containsOnly("old");
        });
        assertThat(directory.resolve("1")).doesNotExist();
        assertThat(texts(store, "public")).containsOnly("new");
    }

    @Test
    void a_change_does_not_wait_for_a_rebuild() throws IOException {
        store.rebuild(beside -> {
            CompletableFuture.runAsync(() -> Unchecked.run(() -> store.follow("t", "1", saying("t", "meanwhile", 1))))
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
            assertThat(texts(store, "public")).contains("meanwhile");
            Unchecked.run(() -> beside.follow("s", "2", saying("s", "new", 2)));
        });

        assertThat(texts(store, "public")).containsExactly("new", "new");
        assertThat(store.positions()).isEqualTo(Map.of("s", "2"));
    }

    @Test
    void a_rebuild_that_fails_leaves_the_old_index_and_nothing_else() throws IOException {
        assertThatThrownBy(() -> store.rebuild(beside -> {
                    Unchecked.run(() -> beside.follow("s", "2", saying("s", "half", 2)));
                    throw new IllegalStateException("database is gone");
                }))
                .hasMessage("database is gone");
        assertThat(texts(store, "public")).containsOnly("old");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("1", "current", "write.lock");
        rebuildWith("3", "new");
        assertThat(texts(store, "public")).containsOnly("new");
    }

    @Test
    void closing_gives_up_a_rebuild_and_keeps_the_old_index() throws Exception {
        ExecutorService closing = Executors.newSingleThreadExecutor();
        List<Future<String>> closed = new ArrayList<>();
        try {
            assertThatThrownBy(() -> store.rebuild(beside -> {
                        closed.add(closing.submit(() -> {
                            store.close();
                            return "closed";
                        }));
                        for (int i = 0; ; i++) {
                            String position = Integer.toString(i);
                            Unchecked.run(() -> beside.follow("s", position, List.of()));
                        }
                    }))
                    .isInstanceOf(AlreadyClosedException.class);
            assertThat(closed.get(0).get()).isEqualTo("closed");
        } finally {
            closing.shutdown();
        }
        assertThatThrownBy(() -> rebuildWith("2", "new")).isInstanceOf(AlreadyClosedException.class);
        store = Pages.open(directory);
        assertThat(texts(store, "public")).containsOnly("old");
    }

    @Test
    void a_rebuild_within_a_rebuild_is_refused() {
        assertThatThrownBy(() -> store.rebuild(beside -> Unchecked.run(() -> beside.rebuild(nothing -> {}))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(texts(store, "public")).containsOnly("old");
    }
}

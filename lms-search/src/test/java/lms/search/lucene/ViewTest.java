package lms.search.lucene;

import static lms.search.lucene.Pages.page;
import static lms.search.lucene.Pages.saying;
import static lms.search.lucene.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lms.search.IndexedPage;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewTest {
    @TempDir
    private Path directory;

    private IndexStore store;

    @BeforeEach
    void fill() throws IOException {
        store = Pages.open(directory);
        store.follow("s", "1", saying("s", "text", 4));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private AtomicInteger kept(String... tokens) throws IOException {
        return store.read(Set.of(tokens), visible -> visible.keep(AtomicInteger.class, reader -> new AtomicInteger()));
    }

    @Test
    void what_is_computed_is_kept_for_those_who_see_the_same() throws IOException {
        assertThat(kept("public")).isSameAs(kept("public"));
        assertThat(kept("public", "course:unknown")).isSameAs(kept("public"));
        assertThat(kept("public", "members")).isNotSameAs(kept("public"));
        assertThat(kept()).isNotSameAs(kept("public"));
    }

    @Test
    void what_is_computed_is_forgotten_with_the_first_change() throws IOException {
        AtomicInteger before = kept("public");
        store.follow("s", "2", saying("s", "text", 4));
        assertThat(kept("public")).isSameAs(before);
        store.follow("s", "2", saying("s", "other", 4));
        assertThat(kept("public")).isNotSameAs(before);
    }

    @Test
    void a_computation_that_fails_is_tried_again() throws IOException {
        assertThatThrownBy(() -> store.read(
                        Set.of("public"),
                        visible -> visible.keep(AtomicInteger.class, reader -> {
                            throw new IOException("disk");
                        })))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
        assertThat(kept("public")).isNotNull();
    }

    @Test
    void a_reader_in_use_outlives_being_forgotten_for_many_others() throws IOException {
        List<IndexedPage> pages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            pages.add(page("c", "c" + i, "course:" + i, "course text"));
        }
        store.follow("c", "1", pages);
        AtomicInteger first = kept("public");
        List<String> read = store.read(Set.of("public"), visible -> {
            for (int i = 0; i < 100; i++) {
                assertThat(texts(store, "course:" + i)).hasSize(1);
            }
            return texts(visible.reader());
        });
        assertThat(read).hasSize(4);
        assertThat(kept("public")).isNotSameAs(first);
    }

    @Test
    void all_readers_are_closed_in_the_end() throws IOException {
        List<LeafReader> segments = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            View view = store.retainedView();
            view.index().leaves().stream().map(LeafReaderContext::reader).forEach(segments::add);
            view.release();
            kept("public");
            kept("public", "members");
            store.follow("s", "n" + i, saying("s", "text" + i, 4));
        }
        store.rebuild(beside -> Unchecked.run(() -> beside.follow("s", "r", saying("s", "text", 4))));
        kept("members");
        store.close();
        assertThat(segments).isNotEmpty().allMatch(segment -> segment.getRefCount() == 0);
    }
}

package lms.search.lucene;

import static lms.search.lucene.Pages.hashes;
import static lms.search.lucene.Pages.saying;
import static lms.search.lucene.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lms.search.IndexedPage;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {
    private static final List<IndexedPage> PAGES = saying("s", "ward", 4);

    /** Held, because the logging system forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("lms.search.lucene");

    @TempDir
    private Path directory;

    @TempDir
    private Path copies;

    @BeforeAll
    static void quietly() {
        LOG.setLevel(Level.OFF); // each healing is worth a warning, but not a hundred in every build
    }

    @AfterAll
    static void loudly() {
        LOG.setLevel(null);
    }

    /** Two commits, so that there are segments with deleted documents, too. */
    private void fill() throws IOException {
        try (IndexStore store = Pages.open(directory)) {
            store.follow("s", "6", saying("s", "branch", 5));
            store.follow("s", "7", PAGES);
        }
    }

    private static void assertWhole(IndexStore store) throws IOException {
        assertThat(store.positions()).isEqualTo(Map.of("s", "7"));
        assertThat(store.hashes("s")).isEqualTo(hashes(PAGES));
        assertThat(texts(store, "public")).containsExactly("ward", "ward", "ward", "ward");
        assertThat(store.isIntact()).isTrue();
    }

    private static void assertEmpty(IndexStore store) throws IOException {
        assertThat(store.positions()).isEmpty();
        assertThat(texts(store, "public", "members")).isEmpty();
        assertThat(store.isIntact()).isTrue();
    }

    @Test
    void a_new_index_is_empty_and_has_no_positions() throws IOException {
        try (IndexStore store = Pages.open(directory.resolve("not/there/yet"))) {
            assertEmpty(store);
        }
    }

    @Test
    void pages_and_positions_are_there_again_after_a_restart() throws IOException {
        fill();
        try (IndexStore store = Pages.open(directory)) {
            assertWhole(store);
        }
    }

    /** Whatever happens to a file, the index is either whole or new; it never answers from damaged data. */
    @ParameterizedTest
    @EnumSource
    void damage_to_any_file_is_noticed_at_the_next_start_and_heals(Damage damage) throws IOException {
        fill();
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(8);
        for (Path damaged : files) {
            Path copy = copy(damage + "-of-" + directory.relativize(damaged));
            damage.apply(copy.resolve(directory.relativize(damaged)));
            assertWholeOrNew(copy, damaged.endsWith(IndexWriter.WRITE_LOCK_NAME));
        }
    }

    @Test
    void a_flipped_bit_anywhere_is_noticed_at_the_next_start_and_heals() throws IOException {
        fill();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int position = 0; position < bytes.length; position += 1 + bytes.length / 8) {
                Path copy = copy(directory.relativize(file) + "-flipped-at-" + position);
                bytes[position] ^= 0x10;
                Files.write(copy.resolve(directory.relativize(file)), bytes);
                bytes[position] ^= 0x10;
                assertWholeOrNew(copy, false);
            }
        }
    }

    private static void assertWholeOrNew(Path copy, boolean harmless) throws IOException {
        try (IndexStore store = Pages.open(copy)) {
            if (harmless) {
                assertWhole(store);
            } else {
                assertThat(store.positions()).describedAs("%s", copy).isEmpty();
                assertThat(texts(store, "public", "members"))
                        .describedAs("%s", copy)
                        .isEmpty();
            }
            store.follow("s", "7", PAGES);
            assertWhole(store);
        }
        try (IndexStore store = Pages.open(copy)) {
            assertWhole(store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damage_to_any_file_is_noticed_while_the_index_is_open(Damage damage) throws IOException {
        fill();
        for (Path file : files()) {
            boolean pages = !directory.equals(file.getParent()) && !file.endsWith(IndexWriter.WRITE_LOCK_NAME);
            if (pages) {
                Path copy = copy(damage + "-while-open-of-" + directory.relativize(file));
                try (IndexStore store = Pages.open(copy)) {
                    Path replaced = Files.copy(file, copy.resolve("replaced"));
                    damage.apply(replaced);
                    putInPlace(replaced, copy.resolve(directory.relativize(file)));
                    assertThat(store.isIntact()).describedAs("%s", copy).isFalse();
                    store.rebuild(filling -> Unchecked.run(() -> filling.follow("s", "7", PAGES)));
                    assertWhole(store);
                }
            }
        }
    }

    /** Not by writing over it: the system ends processes that read memory of a file which became shorter. */
    private static void putInPlace(Path replaced, Path file) throws IOException {
        Files.delete(file);
        if (Files.exists(replaced)) {
            Files.move(replaced, file);
        }
    }

    @Test
    void an_index_of_another_version_is_made_anew() throws IOException {
        fill();
        Path generation = directory.resolve("1");
        try (Directory files = FSDirectory.open(generation);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("format", "0", "fingerprint", "fingerprint").entrySet());
        }
        try (IndexStore store = Pages.open(directory)) {
            assertEmpty(store);
        }
        assertThat(generation).doesNotExist();
    }

    @Test
    void an_index_from_before_there_were_generations_is_cleared_away() throws IOException {
        try (Directory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("stamp", "old", "schema", "1").entrySet());
        }
        try (IndexStore store = Pages.open(directory)) {
            assertEmpty(store);
        }
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("1", "current", "write.lock");
    }

    @Test
    void a_stale_index_answers_without_positions_until_there_is_a_better_one() throws IOException {
        fill();
        try (IndexStore store = Pages.open(directory, "another dictionary")) {
            assertThat(store.positions()).isEmpty();
            assertThat(texts(store, "public")).contains("ward");
            store.rebuild(filling -> {
                assertThat(texts(store, "public")).contains("ward");
                Unchecked.run(() -> filling.follow("s", "7", saying("s", "better", 2)));
            });
            assertThat(texts(store, "public")).containsOnly("better");
        }
        try (IndexStore store = Pages.open(directory, "another dictionary")) {
            assertThat(store.positions()).isEqualTo(Map.of("s", "7"));
        }
    }

    @Test
    void a_stale_index_is_left_with_the_first_change() throws IOException {
        fill();
        try (IndexStore store = Pages.open(directory, "another dictionary")) {
            store.follow("t", "1", saying("t", "new", 2));
            assertThat(store.positions()).isEqualTo(Map.of("t", "1"));
            assertThat(texts(store, "public")).containsOnly("new");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "1/segments_3"})
    void healing_deletes_nothing_that_the_index_did_not_write(String damaged) throws IOException {
        fill();
        Path beside = Files.writeString(directory.resolve("notes.txt"), "mine");
        Path inside = Files.writeString(directory.resolve("1/notes.txt"), "mine, too");
        Path other = Files.createDirectories(directory.resolve("2024/photos"));
        assertThat(directory.resolve(damaged)).exists();
        Damage.CUT.apply(directory.resolve(damaged));
        try (IndexStore store = Pages.open(directory)) {
            assertEmpty(store);
            store.follow("s", "7", PAGES);
        }
        try (IndexStore store = Pages.open(directory)) {
            assertWhole(store);
        }
        assertThat(beside).hasContent("mine");
        assertThat(inside).hasContent("mine, too");
        assertThat(other).exists();
        assertThat(directory.resolve("1").toFile().list()).containsExactly("notes.txt");
    }

    @Test
    void what_a_killed_rebuild_left_is_deleted_and_counts_for_nothing() throws IOException {
        fill();
        try (Generation unfinished =
                Generation.create(FSDirectory.open(directory.resolve("2")), Pages.writing("fingerprint"))) {
            unfinished.follow("s", "8", saying("s", "half", 3));
        }
        Files.writeString(directory.resolve("current.next"), "half a name");
        try (IndexStore store = Pages.open(directory)) {
            assertWhole(store);
            assertThat(directory.resolve("2")).doesNotExist();
            store.rebuild(filling -> Unchecked.run(() -> filling.follow("s", "7", PAGES)));
            assertWhole(store);
        }
    }

    /** The lock itself ends with the process that held it; its file stays. */
    @Test
    void the_file_of_a_lock_that_nobody_holds_is_no_obstacle() throws IOException {
        fill();
        assertThat(directory.resolve(IndexWriter.WRITE_LOCK_NAME)).exists();
        Files.writeString(directory.resolve("1").resolve(IndexWriter.WRITE_LOCK_NAME), "");
        try (IndexStore store = Pages.open(directory)) {
            assertWhole(store);
        }
    }

    @Test
    void an_index_that_is_open_already_is_not_opened_twice() throws IOException {
        fill();
        try (IndexStore store = Pages.open(directory)) {
            assertThatThrownBy(() -> Pages.open(directory)).isInstanceOf(LockObtainFailedException.class);
            assertWhole(store);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = copies.resolve(name.replace('/', '-'));
        for (Path file : files()) {
            Path target = copy.resolve(directory.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    private enum Damage {
        CUT,
        EMPTIED,
        FLIPPED,
        LOST;

        void apply(Path file) throws IOException {
            byte[] whole = Files.readAllBytes(file);
            switch (this) {
                case CUT -> Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                case EMPTIED -> Files.write(file, new byte[0]);
                case FLIPPED -> Files.write(file, flipped(whole));
                case LOST -> Files.delete(file);
            }
        }

        private static byte[] flipped(byte[] bytes) {
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x10;
            }
            return bytes;
        }
    }
}

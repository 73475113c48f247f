package lms.search.lucene;

import static lms.search.lucene.Fixture.entry;
import static lms.search.lucene.Fixture.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lms.search.IndexEntry;
import lms.search.SearchIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DurabilityTest {
    private static final List<IndexEntry> ENTRIES = List.of(
            entry("a", "t", "h", "ward"), entry("b", "members", "en", "t", "h", "ward"), entry("c", "t", "h", "ward"));

    /** Held, because the logging system forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger(IndexStore.class.getName());

    private Path directory;

    @BeforeEach
    void quietly(@TempDir Path directory) {
        this.directory = directory;
        LOG.setLevel(Level.OFF); // each healing is worth a warning, but not a hundred in every build
    }

    @AfterAll
    static void loudly() {
        LOG.setLevel(null);
    }

    private void fill() {
        try (SearchIndex index = LuceneSearch.open(directory)) {
            index.replaceAll(ENTRIES, "release 7");
        }
    }

    @Test
    void a_new_index_is_empty_and_has_no_stamp() {
        try (SearchIndex index = LuceneSearch.open(directory.resolve("not/there/yet"))) {
            assertThat(index.stamp()).isEmpty();
            assertThat(found(index, "ward")).isEmpty();
        }
    }

    @Test
    void entries_and_stamp_are_there_again_after_a_restart() {
        fill();
        try (SearchIndex index = LuceneSearch.open(directory)) {
            assertThat(index.stamp()).contains("release 7");
            assertThat(found(index, "ward")).containsExactly("a", "c");
        }
    }

    @Test
    void what_was_committed_survives_a_process_that_never_closed() {
        try (SearchIndex abandoned = LuceneSearch.open(directory)) {
            abandoned.replaceAll(ENTRIES, "1");
            abandoned.replaceAll(ENTRIES.subList(0, 1), "2");
            try (SearchIndex index = LuceneSearch.open(directory)) {
                assertThat(index.stamp()).contains("2");
                assertThat(found(index, "ward")).containsExactly("a");
                index.replaceAll(ENTRIES, "3");
                assertThat(index.stamp()).contains("3");
            }
        }
    }

    @Test
    void a_failure_half_way_leaves_the_old_entries() {
        try (SearchIndex index = LuceneSearch.open(directory)) {
            index.replaceAll(ENTRIES, "1");
            assertThatThrownBy(() -> index.replaceAll(Fixture.failingAfter(ENTRIES), "2"))
                    .hasMessage("source is gone");
            IndexEntry tooLong = Fixture.in(entry("z", "t", "h", "b"), "c".repeat(40_000), "lesson");
            assertThatThrownBy(() -> index.replaceAll(List.of(entry("y", "t", "h", "ward"), tooLong), "3"))
                    .isInstanceOf(RuntimeException.class);
            assertThat(index.stamp()).contains("1");
            assertThat(found(index, "ward")).containsExactly("a", "c");
        }
        try (SearchIndex index = LuceneSearch.open(directory)) {
            assertThat(index.stamp()).contains("1");
            assertThat(found(index, "ward")).containsExactly("a", "c");
        }
    }

    @Test
    void two_entries_with_one_id_are_refused() {
        try (SearchIndex index = LuceneSearch.open(directory)) {
            assertThatThrownBy(() ->
                            index.replaceAll(List.of(entry("same", "t", "h", "b"), entry("same", "t", "h", "b")), "1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("same");
            assertThat(index.stamp()).isEmpty();
        }
    }

    /** Whatever happens to a file, the index is either whole or new; it never answers from damaged data. */
    @ParameterizedTest
    @EnumSource
    void damage_to_any_file_heals_by_itself(Damage damage) throws IOException {
        fill();
        List<Path> files = files(directory);
        assertThat(files).hasSizeGreaterThan(5);
        for (Path damaged : files) {
            Path copy = copy(files, damage + "-of-" + damaged.getFileName());
            damage.apply(copy.resolve(damaged.getFileName()));
            assertWholeOrNew(copy);
        }
    }

    @Test
    void a_flipped_bit_anywhere_heals_by_itself() throws IOException {
        fill();
        List<Path> files = files(directory);
        Path largest = Collections.max(
                files, Comparator.comparingLong(file -> file.toFile().length()));
        int length = (int) Files.size(largest);
        for (int position = 0; position < length; position += 1 + length / 50) {
            Path copy = copy(files, "flipped-at-" + position);
            byte[] bytes = Files.readAllBytes(largest);
            bytes[position] ^= 0x10;
            Files.write(copy.resolve(largest.getFileName()), bytes);
            assertWholeOrNew(copy);
        }
    }

    private Path copy(List<Path> files, String name) throws IOException {
        Path copy = Files.createDirectory(directory.resolve(name));
        for (Path file : files) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static void assertWholeOrNew(Path directory) {
        try (SearchIndex index = LuceneSearch.open(directory)) {
            boolean harmless = directory.toString().endsWith(IndexWriter.WRITE_LOCK_NAME);
            assertThat(index.stamp())
                    .describedAs("%s", directory)
                    .isEqualTo(harmless ? Optional.of("release 7") : Optional.empty());
            assertThat(found(index, "ward"))
                    .describedAs("%s", directory)
                    .isEqualTo(harmless ? List.of("a", "c") : List.of());
            index.replaceAll(ENTRIES, "healed");
            assertThat(found(index, "ward")).describedAs("%s", directory).containsExactly("a", "c");
        }
    }

    @Test
    void an_index_made_by_another_version_is_made_anew() throws IOException {
        try (Directory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("stamp", "old", "schema", "0").entrySet());
            writer.commit();
        }
        try (SearchIndex index = LuceneSearch.open(directory)) {
            assertThat(index.stamp()).isEmpty();
        }
    }

    @Test
    void healing_deletes_nothing_that_the_index_did_not_write() throws IOException {
        fill();
        Path foreign = Files.writeString(directory.resolve("notes.txt"), "mine");
        for (Path file : files(directory)) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.write(file, new byte[] {1});
            }
        }
        try (SearchIndex index = LuceneSearch.open(directory)) {
            assertThat(index.stamp()).isEmpty();
        }
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void a_place_that_cannot_be_used_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> LuceneSearch.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
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

package lms.search.lucene;

import static lms.search.lucene.Pages.page;
import static lms.search.lucene.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lms.search.IndexedPage;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergesWithinTokenTest {
    private static final List<String> TOKENS = List.of("public", "members", "course:a", "course:b");
    private static final int ROUNDS = 300;
    private static final int PAGES = 200;

    /** Three of a size, a larger one or two, and what came since the last merge. */
    private static final int FEW = 8;

    private final MergesWithinToken merging = new MergesWithinToken();
    private Directory directory;
    private IndexWriter writer;

    @BeforeEach
    void open() throws IOException {
        directory = new ByteBuffersDirectory();
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setMergePolicy(merging)
                        .setMergeScheduler(new SerialMergeScheduler()));
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        directory.close();
    }

    private void write(IndexedPage page) throws IOException {
        Document document = new Document();
        Keys.add(document, page, "hash");
        writer.updateDocuments(new Term(Keys.PAGE, page.id()), List.of(document));
    }

    private void learn() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            merging.learn(new VisiblePages(reader).tokenBySegment());
        }
    }

    @Test
    void segments_stay_few_and_of_one_token_through_hundreds_of_changes() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            for (String token : TOKENS) {
                int pages = 1 + random.nextInt(5);
                for (int i = 0; i < pages; i++) {
                    write(page("s", "page" + random.nextInt(PAGES), token)); // from whichever token it was in
                }
                writer.flush();
            }
            writer.commit();
            learn();
            writer.maybeMerge();
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(reader.leaves()).hasSizeLessThanOrEqualTo(FEW * TOKENS.size());
            assertOneTokenEach(reader);
            assertThat(reader.numDocs()).isEqualTo(PAGES);
        }
    }

    @Test
    void merging_everything_leaves_a_segment_for_each_token() throws IOException {
        for (int i = 0; i < 40; i++) {
            write(page("s", "page" + i, TOKENS.get(i % TOKENS.size())));
            writer.flush();
        }
        learn();
        writer.forceMerge(1);
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(reader.leaves()).hasSize(TOKENS.size());
            assertOneTokenEach(reader);
        }
    }

    @Test
    void segments_of_which_nothing_is_known_are_not_merged() throws IOException {
        for (int i = 0; i < 40; i++) {
            write(page("s", "page" + i, "public"));
            writer.flush();
        }
        writer.maybeMerge();
        writer.forceMerge(1);
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(reader.leaves()).hasSize(40);
        }
    }

    @Test
    void a_segment_of_two_tokens_is_shown_to_nobody_and_never_merged() throws IOException {
        write(page("s", "a", "public"));
        writer.flush();
        write(page("s", "b", "public"));
        write(page("s", "c", "members"));
        writer.flush();
        learn();
        writer.forceMerge(1);
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(reader.leaves()).hasSize(2);
            VisiblePages pages = new VisiblePages(reader);
            assertThat(pages.tokens()).containsExactly("public");
            assertThat(pages.visibleWith(Set.of("public", "members")).numDocs()).isEqualTo(1);
        }
    }

    /** The store writes segments apart and tells the policy of them, whatever is merged beside. */
    @Test
    void the_store_keeps_segments_few_and_of_one_token() throws IOException {
        Random random = new Random(11);
        try (Generation store = Generation.create(new ByteBuffersDirectory(), Pages.writing("fingerprint"))) {
            for (int round = 0; round < ROUNDS; round++) {
                List<IndexedPage> pages = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    String token = TOKENS.get(random.nextInt(50) == 0 ? random.nextInt(4) : i % 4);
                    pages.add(page("s", "page" + i, token, "text " + (random.nextInt(8) == 0 ? round : i)));
                }
                store.follow("s", Integer.toString(round), pages);
                assertPure(store);
                assertThat(texts(store, TOKENS.toArray(String[]::new))).hasSize(40);
            }
        }
    }

    private static void assertPure(PageStore store) throws IOException {
        View view = store.retainedView();
        try {
            assertOneTokenEach(view.index());
            assertThat(view.index().leaves()).hasSizeLessThan(2 * FEW * TOKENS.size());
        } finally {
            view.release();
        }
    }

    private static void assertOneTokenEach(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms access = leaf.reader().terms(Keys.ACCESS);
            assertThat(access.getMin()).isEqualTo(access.getMax());
        }
    }
}

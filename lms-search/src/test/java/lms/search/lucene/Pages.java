package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.PageHash;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;

/** Little pages for tests of the store, and what is in it. */
final class Pages {
    static final String TEXT = "text";

    private Pages() {}

    static IndexStore open(Path directory) throws IOException {
        return open(directory, "fingerprint");
    }

    static IndexStore open(Path directory, String fingerprint) throws IOException {
        return new IndexStore(directory, writing(fingerprint));
    }

    static PageWriting writing(String fingerprint) {
        return new PageWriting(Pages::documents, fingerprint);
    }

    private static List<Document> documents(IndexedPage page) {
        return page.sections().stream().map(Pages::document).toList();
    }

    private static Document document(IndexedSection section) {
        if (section.body().equals("unwritable")) {
            throw new IllegalStateException("unwritable");
        }
        Document document = new Document();
        document.add(new TextField(TEXT, section.body(), Field.Store.YES));
        return document;
    }

    /** A page with a section for each text. */
    static IndexedPage page(String source, String id, String access, String... texts) {
        return new IndexedPage(
                id,
                source,
                id,
                access,
                "en",
                new IndexedPage.Place("c", "C", "", id),
                "t",
                "/" + id,
                "",
                0,
                Arrays.stream(texts)
                        .map(text -> new IndexedSection("", "lesson", "", List.of(), text))
                        .toList());
    }

    /** Pages of a source that all say the same, half of them public and half for members. */
    static List<IndexedPage> saying(String source, String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> page(source, source + i, i % 2 == 0 ? "public" : "members", text, text))
                .toList();
    }

    /** A source that gives these pages and then breaks. */
    static Iterable<IndexedPage> failingAfter(List<IndexedPage> pages) {
        return () -> Stream.concat(pages.stream(), Stream.<IndexedPage>generate(() -> {
                    throw new IllegalStateException("source is gone");
                }))
                .iterator();
    }

    static Map<String, String> hashes(List<IndexedPage> pages) {
        return pages.stream().collect(Collectors.toMap(IndexedPage::id, PageHash::of));
    }

    /** The texts that somebody with these tokens can read, sorted. */
    static List<String> texts(PageStore store, String... tokens) {
        try {
            return store.read(Set.of(tokens), visible -> texts(visible.reader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(IndexReader reader) throws IOException {
        List<String> texts = new ArrayList<>();
        Bits live = MultiBits.getLiveDocs(reader);
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                texts.add(reader.storedFields().document(doc).get(TEXT));
            }
        }
        texts.sort(null);
        return texts;
    }
}

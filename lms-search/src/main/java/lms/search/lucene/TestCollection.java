package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import lms.search.IndexedPage;
import lms.search.IndexedSection;

/**
 * A collection of texts in memory, to be searched by exactly the ranking that members get, or by plain BM25 to compare
 * it with, so that its quality can be measured with questions of which the right answers are known. See
 * docs/reference/relevance.md.
 *
 * <p>Everything is visible, every text that matches is found by itself, and none is left out of the list for scoring
 * little. Safe for use by many threads.
 */
public final class TestCollection implements AutoCloseable {
    private final RankedTexts texts;

    private TestCollection(RankedTexts texts) {
        this.texts = texts;
    }

    /**
     * Indexes texts as members find them. Each is a page of its own.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static TestCollection of(Iterable<Text> texts) {
        return ofPages(StreamSupport.stream(texts.spliterator(), false)
                .map(TestCollection::page)
                .toList());
    }

    /**
     * Indexes pages as members find them, with all that the system knows of its own, such as the other names of
     * glossary terms. Found are sections; the id of one is that of its page, with {@code #} and the anchor if it has
     * one.
     *
     * @throws IllegalArgumentException when two of one source have the same id
     */
    public static TestCollection ofPages(Iterable<IndexedPage> pages) {
        return ofPages(pages, Weights.TUNED);
    }

    static TestCollection ofPages(Iterable<IndexedPage> pages, Weights weights) {
        try {
            return new TestCollection(new MemberRanking(pages, weights));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Indexes texts for the baseline: BM25 with k1 = 1.2 and b = 0.75 over title, heading and body in one field, with a
     * Porter stemmer and without a list of stop words, whatever the language.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static TestCollection plain(Iterable<Text> texts) {
        try {
            return new TestCollection(new PlainRanking(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best texts for a query, best first.
     *
     * @param query as a person would type it; of more than a thousand characters the ranking for members reads the
     *     first thousand, as it does for members
     * @param language BCP 47 tag of the language that the person reads in
     * @param limit most texts wanted, at least 1
     */
    public List<Ranking> search(String query, String language, int limit) {
        try {
            return texts.search(query, language, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            texts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexedPage page(Text text) {
        return new IndexedPage(
                text.id(),
                "texts",
                text.id(),
                "public",
                text.language(),
                new IndexedPage.Place("", "", "", ""),
                text.title(),
                "",
                "",
                0,
                List.of(new IndexedSection("", "lesson", text.heading(), List.of(), text.body())));
    }

    /**
     * A text of the collection.
     *
     * @param id unique
     * @param title title of the page it stands on; may be empty
     * @param heading its own heading; may be empty
     * @param body plain text
     * @param language BCP 47 tag
     */
    public record Text(String id, String title, String heading, String body, String language) {}

    /**
     * A text that was found.
     *
     * @param id of the text
     * @param score the higher the better; comparable within one query only
     */
    public record Ranking(String id, float score) {}
}

package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.SearchQuery;
import lms.search.Synonyms;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A collection of texts in memory, to be searched by exactly the ranking that members get, so that its quality can be
 * measured with questions of which the right answers are known. See docs/reference/relevance.md.
 *
 * <p>Everything is visible, every text is a page of its own, and nothing is left out of the list for scoring little.
 */
public final class TestCollection implements AutoCloseable {
    private static final String TOKEN = "public";

    private final TextAnalysis analysis = new TextAnalysis();
    private final Generation store;
    private final Weights weights;

    private TestCollection(Weights weights, Iterable<Text> texts) {
        this.weights = weights;
        try {
            SectionDocument documents = new SectionDocument(analysis);
            this.store = Generation.create(new ByteBuffersDirectory(), new PageWriting(documents::of, ""));
            store.follow(
                    TOKEN,
                    "",
                    StreamSupport.stream(texts.spliterator(), false)
                            .map(TestCollection::page)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Indexes the texts. Two with the same id are refused. */
    public static TestCollection of(Iterable<Text> texts) {
        return new TestCollection(Weights.TUNED, texts);
    }

    static TestCollection of(Iterable<Text> texts, Weights weights) {
        return new TestCollection(weights, texts);
    }

    /**
     * The ids of the best texts for a query, best first.
     *
     * @param query as a person would type it
     * @param language BCP 47 tag of the language that the person reads in
     * @param limit most texts wanted, at least 1
     */
    public List<Ranking> search(String query, String language, int limit) {
        SearchQuery.Reader reader = new SearchQuery.Reader(Set.of(TOKEN), language, Set.of());
        try {
            return store.read(Set.of(TOKEN), visible -> {
                VisibleSearch search = visible.keep(
                        VisibleSearch.class,
                        all -> new VisibleSearch(
                                analysis, weights, all, synonyms -> new HouseNames(analysis, synonyms)));
                ScoreDoc[] found = search.ranked(
                                new SearchQuery(query, reader, Map.of(), Synonyms.NONE, limit, 0), limit)
                        .found();
                List<Ranking> ranking = new ArrayList<>();
                for (ScoreDoc match : found) {
                    Stored stored = new Stored(visible.reader().storedFields().document(match.doc));
                    ranking.add(new Ranking(stored.id(), match.score));
                }
                return ranking;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            analysis.close();
        }
    }

    private static IndexedPage page(Text text) {
        return new IndexedPage(
                text.id(),
                TOKEN,
                text.id(),
                TOKEN,
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

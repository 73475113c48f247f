package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lms.search.Changes;
import lms.search.IndexedPage;
import lms.search.PageHit;
import lms.search.ScorePart;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.Suggestion;
import lms.search.Synonyms;
import lms.search.UnderstoodQuery;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.Version;

/** The search index on Lucene. */
public final class LuceneSearch implements SearchIndex {
    private static final String UNWRITABLE = "The search index cannot be written";

    private final TextAnalysis analysis;
    private final PageStore store;
    private final Suggester suggester;
    private volatile HouseNames house;

    private LuceneSearch(TextAnalysis analysis, PageStore store) {
        this.analysis = analysis;
        this.suggester = new Suggester(analysis);
        this.store = store;
        this.house = new HouseNames(analysis, Synonyms.NONE);
    }

    /**
     * Opens the index in a directory that nothing else uses, creating the directory when needed. An index that cannot
     * be read, is damaged or was made by another version is begun anew, without positions.
     *
     * @throws UncheckedIOException when the directory cannot be written
     */
    public static SearchIndex open(Path directory) {
        TextAnalysis analysis = new TextAnalysis();
        try {
            SectionDocument documents = new SectionDocument(analysis);
            return new LuceneSearch(analysis, new IndexStore(directory, new PageWriting(documents::of, fingerprint())));
        } catch (IOException e) {
            analysis.close();
            throw new UncheckedIOException("The search index cannot be opened in " + directory, e);
        }
    }

    private static String fingerprint() {
        return TextAnalysis.fingerprint() + ", Lucene " + Version.LATEST;
    }

    @Override
    public Map<String, String> positions() {
        return store.positions();
    }

    @Override
    public Changes follow(String source, String position, Iterable<IndexedPage> pages) {
        try {
            return store.follow(source, position, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(UNWRITABLE, e);
        }
    }

    @Override
    public void forget(String source) {
        try {
            store.forget(source);
        } catch (IOException e) {
            throw new UncheckedIOException(UNWRITABLE, e);
        }
    }

    @Override
    public void rebuild(Consumer<SearchIndex> filling) {
        try {
            store.rebuild(beside -> filling.accept(new LuceneSearch(analysis, beside)));
        } catch (IOException e) {
            throw new UncheckedIOException(UNWRITABLE, e);
        }
    }

    @Override
    public boolean isIntact() {
        try {
            return store.isIntact();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> hashes(String source) {
        try {
            return store.hashes(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SearchResult search(SearchQuery query) {
        return read(
                query.reader().visible(),
                visible -> visible.answers().to(query, () -> searchIn(visible).answer(query)));
    }

    @Override
    public List<Suggestion> suggest(String text, SearchQuery.Reader reader, int limit) {
        return read(reader.visible(), visible -> suggester.suggest(visible, text, reader, limit));
    }

    @Override
    public List<PageHit> related(String page, SearchQuery.Reader reader, int limit) {
        return ask(reader.visible(), search -> search.related(page, reader, limit));
    }

    @Override
    public Optional<ScorePart> explain(SearchQuery query, String page, String anchor) {
        return ask(query.reader().visible(), search -> search.explain(query, page, anchor));
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

    @Override
    public UnderstoodQuery understood(SearchQuery query) {
        return ask(query.reader().visible(), search -> search.understood(query));
    }

    private <T> T ask(Set<String> tokens, Asking<T> asking) {
        return read(tokens, visible -> asking.of(searchIn(visible)));
    }

    private <T> T read(Set<String> tokens, PageStore.Reading<T> reading) {
        try {
            return store.read(tokens, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Most searches come with the same synonyms. */
    private HouseNames house(Synonyms synonyms) {
        HouseNames known = house;
        if (!known.are(synonyms)) {
            known = new HouseNames(analysis, synonyms);
            house = known;
        }
        return known;
    }

    private VisibleSearch searchIn(Visible visible) throws IOException {
        return visible.keep(VisibleSearch.class, this::searchOf);
    }

    private VisibleSearch searchOf(IndexReader visible) throws IOException {
        return new VisibleSearch(analysis, Weights.TUNED, visible, this::house);
    }

    @FunctionalInterface
    private interface Asking<T> {
        T of(VisibleSearch search) throws IOException;
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lms.search.IndexEntry;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import org.apache.lucene.index.MultiReader;

/** The search index on Lucene. */
public final class LuceneSearch implements SearchIndex {
    private final TextAnalysis analysis;
    private final IndexStore store;

    private LuceneSearch(TextAnalysis analysis, IndexStore store) {
        this.analysis = analysis;
        this.store = store;
    }

    /**
     * Opens the index in a directory that nothing else uses, creating the directory when needed. An index that cannot
     * be read, is damaged or was made by another version is deleted and made anew without a stamp.
     *
     * @throws UncheckedIOException when the directory cannot be written
     */
    public static SearchIndex open(Path directory) {
        TextAnalysis analysis = new TextAnalysis();
        try {
            return new LuceneSearch(analysis, new IndexStore(directory, analysis.byField()));
        } catch (IOException e) {
            analysis.close();
            throw new UncheckedIOException("The search index cannot be opened in " + directory, e);
        }
    }

    @Override
    public Optional<String> stamp() {
        try {
            return store.stamp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void replaceAll(Iterable<IndexEntry> entries, String stamp) {
        try {
            store.replaceAll(byToken(entries).values(), stamp);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written", e);
        }
    }

    @Override
    public SearchResult search(SearchQuery query) {
        try {
            return store.read(index -> {
                try (MultiReader visible = VisibleEntries.of(index, query.visible())) {
                    return new VisibleSearch(analysis, visible).answer(query);
                }
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

    /** Sorted, so that entries of equal score come in the same order whatever else the index holds. */
    private static SortedMap<String, List<IndexEntry>> byToken(Iterable<IndexEntry> entries) {
        SortedMap<String, List<IndexEntry>> groups = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (IndexEntry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("Two entries for the search index have the id " + entry.id());
            }
            groups.computeIfAbsent(entry.access(), token -> new ArrayList<>()).add(entry);
        }
        return groups;
    }
}

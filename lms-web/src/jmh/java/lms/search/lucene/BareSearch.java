package lms.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lms.search.SearchQuery;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** The files of a search index, searched by Lucene alone, and by our ranking without anything around it. */
public final class BareSearch implements AutoCloseable {
    private static final int PAGE = 10;

    private final TextAnalysis analysis = new TextAnalysis();
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final VisibleSearch ranking;

    /** @param index of an index that is closed */
    public BareSearch(Path index) throws IOException {
        directory = new MMapDirectory(generation(index));
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // as ours
        ranking = new VisibleSearch(analysis, Weights.TUNED, reader, synonyms -> new HouseNames(analysis, synonyms));
    }

    private static Path generation(Path index) throws IOException {
        try (Generations generations = new Generations(index)) {
            return generations.current().orElseThrow();
        }
    }

    /** All that our search asks of Lucene, side by side: so nested that Lucene passes over whatever cannot be among the best. */
    public Query query(SearchQuery query) throws IOException {
        Sought sought = ranking.sought(query);
        if (!(sought.finding() instanceof BooleanQuery finding)
                || !(sought.refining() instanceof BooleanQuery refining)) {
            return sought.whole();
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        finding.forEach(together::add);
        refining.forEach(together::add);
        return together.setMinimumNumberShouldMatch(finding.getMinimumNumberShouldMatch())
                .build();
    }

    /** The ten best for a query that is ready. */
    public TopDocs search(Query query) throws IOException {
        return searcher.search(query, PAGE);
    }

    /** The ten best for a query as typed: understood, translated and ranked. */
    public List<?> ranked(SearchQuery query) throws IOException {
        return ranking.sections(query, PAGE);
    }

    @Override
    public void close() throws IOException {
        try (analysis) {
            IOUtils.close(reader, directory);
        }
    }
}

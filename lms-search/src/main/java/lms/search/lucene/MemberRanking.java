package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lms.search.IndexedPage;
import lms.search.SearchQuery;
import lms.search.Synonyms;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The ranking that members get, by the very classes that they get it from, for a reader who may see every page. */
final class MemberRanking implements RankedTexts {
    private final TextAnalysis analysis = new TextAnalysis();
    private final Generation store;
    private final Weights weights;
    private final Set<String> everything;

    MemberRanking(Iterable<IndexedPage> pages, Weights weights) throws IOException {
        this.weights = weights;
        this.store =
                Generation.create(new ByteBuffersDirectory(), new PageWriting(new SectionDocument(analysis)::of, ""));
        Map<String, List<IndexedPage>> sources = StreamSupport.stream(pages.spliterator(), false)
                .collect(Collectors.groupingBy(IndexedPage::source, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<IndexedPage>> source : sources.entrySet()) {
            store.follow(source.getKey(), "", source.getValue());
        }
        this.everything = sources.values().stream()
                .flatMap(List::stream)
                .map(IndexedPage::access)
                .collect(Collectors.toSet());
    }

    @Override
    public List<TestCollection.Ranking> search(String query, String language, int limit) throws IOException {
        SearchQuery.Reader reader = new SearchQuery.Reader(everything, language, Set.of());
        SearchQuery asked = new SearchQuery(query, reader, Map.of(), Synonyms.NONE, limit, 0);
        return store.read(everything, visible -> found(visible, asked, limit));
    }

    private List<TestCollection.Ranking> found(Visible visible, SearchQuery asked, int limit) throws IOException {
        VisibleSearch search = visible.keep(
                VisibleSearch.class,
                all -> new VisibleSearch(analysis, weights, all, synonyms -> new HouseNames(analysis, synonyms)));
        List<TestCollection.Ranking> found = new ArrayList<>();
        SectionValues values = new SectionValues(visible.reader());
        for (Results.Section section : search.sections(asked, limit)) {
            found.add(
                    new TestCollection.Ranking(values.stored(section.document()).sectionId(), section.score()));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        try (analysis) {
            store.close();
        }
    }
}

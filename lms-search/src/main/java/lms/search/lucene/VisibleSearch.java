package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.search.SearchHit;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import lms.search.SnippetPart;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** One search over what one caller may see. */
final class VisibleSearch {
    /** With fewer matches than this, another spelling is proposed. */
    private static final int FEW = 3;

    private final TextAnalysis analysis;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    VisibleSearch(TextAnalysis analysis, IndexReader visible) {
        this.analysis = analysis;
        this.searcher = new IndexSearcher(visible);
        this.searcher.setQueryCache(null); // nothing is asked twice of such short-lived searchers
        this.vocabulary = new Vocabulary(visible);
    }

    SearchResult answer(SearchQuery query) throws IOException {
        ParsedQuery asked = QueryParser.parse(analysis, query.text());
        List<String> completions = completions(asked);
        QueryTranslation translation = new QueryTranslation(analysis, asked, completions);
        MatchCollector strict = collect(translation.strict(), query);
        MatchCollector found = strict.total() > 0 ? strict : collect(translation.relaxed(), query);
        Optional<String> didYouMean = strict.total() < FEW
                ? new Spelling(analysis, vocabulary).better(asked, !completions.isEmpty())
                : Optional.empty();
        return new SearchResult(
                found.total(), hits(found, new Snippets(analysis, translation.marks())), found.facets(), didYouMean);
    }

    private List<String> completions(ParsedQuery asked) throws IOException {
        return asked.beginning().isPresent()
                ? vocabulary.startingWith(asked.beginning().get().term())
                : List.of();
    }

    private MatchCollector collect(Query query, SearchQuery page) throws IOException {
        return searcher.search(query, new MatchCollector.OnePass(page));
    }

    private List<SearchHit> hits(MatchCollector found, Snippets snippets) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc match : found.page()) {
            Document document = stored.document(match.doc);
            String field = EntryDocument.textField(document.get(EntryDocument.LANGUAGE));
            List<SnippetPart> snippet = snippets.of(field, EntryDocument.body(document));
            hits.add(EntryDocument.hit(document, snippet));
        }
        return hits;
    }
}

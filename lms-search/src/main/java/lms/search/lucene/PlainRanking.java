package lms.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * What the ranking for members is compared with: BM25 (Robertson and Walker, 1994) with the usual k1 = 1.2 and
 * b = 0.75 over title, heading and body as one text, with Porter's stems and all stop words. Any word makes a match; a
 * word that the query repeats counts as often.
 */
final class PlainRanking implements RankedTexts {
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

    private final Analyzer analyzer = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainRanking(Iterable<TestCollection.Text> texts) throws IOException {
        Set<String> ids = new HashSet<>();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(BM25))) {
            for (TestCollection.Text text : texts) {
                if (!ids.add(text.id())) {
                    throw new IllegalArgumentException("Two texts have the id " + text.id());
                }
                Document document = new Document();
                document.add(new StoredField(ID, text.id()));
                String whole = String.join("\n", text.title(), text.heading(), text.body());
                document.add(new TextField(TEXT, whole, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(BM25);
    }

    @Override
    public List<TestCollection.Ranking> search(String query, String language, int limit) throws IOException {
        List<TestCollection.Ranking> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc match : searcher.search(anyWord(query), limit).scoreDocs) {
            found.add(new TestCollection.Ranking(stored.document(match.doc).get(ID), match.score));
        }
        return found;
    }

    private Query anyWord(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems(text).entrySet().stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(stem -> query.add(
                        new BoostQuery(new TermQuery(new Term(TEXT, stem.getKey())), stem.getValue()), Occur.SHOULD));
        return query.build();
    }

    /** Stems with how often they come, in the order in which they first do. */
    private Map<String, Integer> stems(String text) throws IOException {
        Map<String, Integer> stems = new LinkedHashMap<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.merge(stem.toString(), 1, Integer::sum);
            }
            stream.end();
        }
        return stems;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, directory, analyzer);
    }
}

package lms.web.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lms.search.SearchIndex;
import lms.search.Suggestion;
import lms.search.lucene.LuceneSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Suggestions for words of headings, of which the first so many letters are typed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SuggestBenchmark {
    private static final int OF_HEADINGS = 400;
    private static final int LONGEST = 8;
    private static final int SHOWN = 8;

    @Param("200000")
    public int sections;

    private SearchIndex index;
    private List<String> queries;
    private int next;

    @Setup
    public void open() throws IOException {
        GeneratedIndex generated = new GeneratedIndex();
        index = LuceneSearch.open(generated.of(sections));
        queries = generated.pages().queries(OF_HEADINGS);
    }

    @Benchmark
    public List<Suggestion> suggest() {
        next++;
        String whole = queries.get(next % queries.size());
        String typed = whole.substring(0, Math.min(whole.length(), 1 + next % LONGEST));
        return index.suggest(typed, GeneratedPages.everywhere(), SHOWN);
    }

    @TearDown
    public void close() {
        index.close();
    }
}

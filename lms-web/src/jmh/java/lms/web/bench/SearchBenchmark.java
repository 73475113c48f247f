package lms.web.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.lucene.BareSearch;
import lms.search.lucene.LuceneSearch;
import org.apache.lucene.search.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The ten best for a query, in turns by Lucene, which is given the query ready made, and by us, from what was typed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
    private static final int OF_HEADINGS = 400;

    /** How much of our search is measured. */
    public enum Ours {
        /** Understood and ranked: no access, facets or snippets. */
        RANKING("understanding and ranking"),
        /** With access, facets and snippets: what a page of results is made of. */
        WHOLE("search with access, facets and snippets");

        private final String words;

        Ours(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    @Param({"RANKING", "WHOLE"})
    public Ours ours;

    @Param("200000")
    public int sections;

    private final Turns turns = new Turns();
    private BareSearch bare;
    private SearchIndex index;
    private List<Asked> asked;
    private int next;
    private long times;

    @Setup
    public void open() throws IOException {
        GeneratedIndex generated = new GeneratedIndex();
        Path files = generated.of(sections);
        bare = new BareSearch(files);
        index = LuceneSearch.open(files);
        asked = new ArrayList<>();
        for (String text : generated.pages().queries(OF_HEADINGS)) {
            SearchQuery query = GeneratedPages.asked(text);
            asked.add(new Asked(query, bare.query(query)));
        }
    }

    /** Both go on through the queries where the one before stopped: in the end each has asked all of them. */
    @Setup(Level.Iteration)
    public void turn() {
        turns.next();
    }

    @Benchmark
    public Object ask() throws IOException {
        next = (next + 1) % asked.size();
        Asked query = asked.get(next);
        if (!turns.isOurs()) {
            return bare.search(query.ready());
        }
        return ours == Ours.WHOLE
                ? index.search(GeneratedPages.askedAnew(query.typed(), ++times))
                : bare.ranked(query.typed());
    }

    @TearDown
    public void close() throws IOException {
        index.close();
        bare.close();
    }

    private record Asked(SearchQuery typed, Query ready) {}
}

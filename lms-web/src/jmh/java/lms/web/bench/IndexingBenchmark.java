package lms.web.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lms.search.IndexedPage;
import lms.search.SearchIndex;
import lms.search.lucene.LuceneSearch;
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

/** Prepared pages brought into an empty index and onto disk, in turns by Lucene and by us. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndexingBenchmark {
    static final int SECTIONS = 20_000;
    private static final String SOURCE = "made";

    @Param({"PLAIN", "EQUAL"})
    public BareDocument way;

    private final Turns turns = new Turns();
    private List<IndexedPage> pages;
    private SearchIndex index;
    private BareIndex bare;

    @Setup
    public void prepare() throws IOException {
        GeneratedIndex generated = new GeneratedIndex();
        pages = generated.pages().of(SOURCE, 0, SECTIONS);
        index = LuceneSearch.open(generated.fresh());
        bare = new BareIndex(generated.fresh(), way);
    }

    @Setup(Level.Iteration)
    public void turn() {
        turns.next();
    }

    @Benchmark
    public void write() throws IOException {
        if (turns.isOurs()) {
            index.follow(SOURCE, "made", pages);
        } else {
            bare.add(pages);
        }
    }

    @TearDown(Level.Iteration)
    public void empty() throws IOException {
        if (turns.isOurs()) {
            index.forget(SOURCE);
        } else {
            bare.clear();
        }
    }

    @TearDown
    public void close() throws IOException {
        index.close();
        bare.close();
    }
}

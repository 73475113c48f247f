package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/**
 * What callers with the same tokens read of one state of the index, together with what is worth computing once for all
 * of them. Safe for use by many threads.
 */
final class Visible {
    private final IndexReader reader;
    private final Answers answers;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    /** @param answers from the same state of the index, to anybody */
    Visible(IndexReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    /** Computes something from the reader. */
    @FunctionalInterface
    interface Making<T> {
        T of(IndexReader reader) throws IOException;
    }

    /** Open as long as the reading that was given this. */
    IndexReader reader() {
        return reader;
    }

    /** What was answered before from the same state of the index. */
    Answers answers() {
        return answers;
    }

    /** What was kept of this type; made at the first time. It must be safe for use by many threads. */
    <T> T keep(Class<T> type, Making<T> making) throws IOException {
        try {
            return type.cast(kept.computeIfAbsent(type, absent -> make(making)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Object make(Making<?> making) {
        try {
            return making.of(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

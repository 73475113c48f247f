package lms.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lms.search.Changes;
import lms.search.IndexedPage;
import lms.search.SearchIndex;
import org.apache.lucene.store.AlreadyClosedException;

/** Pages on disk. What {@link SearchIndex} says of its methods holds for those of the same name. */
sealed interface PageStore extends Closeable permits IndexStore, Generation {
    /** Work on what a caller may see. */
    @FunctionalInterface
    interface Reading<T> {
        /**
         * Does the work.
         *
         * @param visible not to be used after this returns
         */
        T of(Visible visible) throws IOException;
    }

    /**
     * The newest state, retained: whoever asks for it releases it.
     *
     * @throws AlreadyClosedException after {@link #close}
     */
    View retainedView();

    Map<String, String> positions();

    Changes follow(String source, String position, Iterable<IndexedPage> pages) throws IOException;

    void forget(String source) throws IOException;

    /**
     * As for an index.
     *
     * @throws IllegalStateException when this is itself being filled by a rebuild
     */
    void rebuild(Consumer<PageStore> filling) throws IOException;

    /** Reads one state, whatever is written meanwhile, as somebody with these access tokens. */
    default <T> T read(Set<String> tokens, Reading<T> reading) throws IOException {
        View view = retainedView();
        try {
            return view.read(tokens, reading);
        } finally {
            view.release();
        }
    }

    default Map<String, String> hashes(String source) throws IOException {
        View view = retainedView();
        try {
            return view.hashes(source);
        } finally {
            view.release();
        }
    }

    default boolean isIntact() throws IOException {
        View view = retainedView();
        try {
            return IndexFiles.areIntact(view.index().directory());
        } finally {
            view.release();
        }
    }
}

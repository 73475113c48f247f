package lms.search;

import java.util.Optional;

/**
 * A full-text index on this node's disk. It is a cache of what is published: it may be thrown away at any time and is
 * filled again from the source of truth. Safe for use by many threads.
 *
 * <p>A disk that cannot be read or written is reported as {@link java.io.UncheckedIOException}.
 */
public interface SearchIndex extends AutoCloseable {

    /** The stamp of the last {@link #replaceAll}; empty when the index is new or had to be made anew. */
    Optional<String> stamp();

    /**
     * Replaces everything in one step: a search sees all of the old entries or all of the new ones, and so does the
     * next start after a crash. When this fails, the old entries stay.
     *
     * @param stamp says which state of the source the entries come from; given back by {@link #stamp()}
     * @throws IllegalArgumentException when two entries have the same id
     */
    void replaceAll(Iterable<IndexEntry> entries, String stamp);

    /** Answers any query; never throws because of what the query says. */
    SearchResult search(SearchQuery query);

    /** Gives the files back. Searches that are under way end normally; later ones fail. */
    @Override
    void close();
}

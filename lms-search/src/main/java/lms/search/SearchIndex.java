package lms.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A full-text index on this node's disk. It is a cache of what is published: it may be thrown away at any time and is
 * filled again from the source of truth. Safe for use by many threads.
 *
 * <p>A disk that cannot be read or written is reported as {@link java.io.UncheckedIOException}.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * How far each source was followed, by source. Empty when the index is new, or was made by another version, with
     * another dictionary, or is damaged, and had to be begun anew.
     */
    Map<String, String> positions();

    /**
     * Makes the pages of a source exactly these, in one step: a search sees all of the old pages or all of the new
     * ones, and so does the next start after a crash. Pages that did not change are passed over. On return searches see
     * the change and it is on disk. When this fails, the old pages stay.
     *
     * @param position names the state of the source; given back by {@link #positions()}
     * @throws IllegalArgumentException when a page is of another source, or two have the same id
     */
    Changes follow(String source, String position, Iterable<IndexedPage> pages);

    /** Removes all pages of a source, and its position. */
    void forget(String source);

    /**
     * Makes a new index beside this one and puts it in its place when it is done; until then searches go on in the old
     * one. When this fails, or the process ends, the old one stays.
     *
     * @param filling follows every source into the new index
     */
    void rebuild(Consumer<SearchIndex> filling);

    /** Reads every byte of the index and says whether all of them are as they were written. Takes a while. */
    boolean isIntact();

    /** The hash of each page of a source, by id, to be compared with {@link PageHash#of}. */
    Map<String, String> hashes(String source);

    /** Answers any query; never throws because of what the query says. */
    SearchResult search(SearchQuery query);

    /**
     * What the reader may be looking for, most likely first.
     *
     * @param text as typed so far
     * @param limit most suggestions wanted
     */
    List<Suggestion> suggest(String text, SearchQuery.Reader reader, int limit);

    /**
     * Pages of which the text is most like that of a page, for whoever may see them.
     *
     * @param page id of the page; nothing is like a page that the reader may not see
     * @param limit most pages wanted
     */
    List<PageHit> related(String page, SearchQuery.Reader reader, int limit);

    /**
     * Why a place gets the score it gets for a query; empty when it does not match or the reader may not see it.
     *
     * @param page id of the page
     * @param anchor of the place in it
     */
    Optional<ScorePart> explain(SearchQuery query, String page, String anchor);

    /** What a query is taken to ask, in words that the reader may see. */
    UnderstoodQuery understood(SearchQuery query);

    /** Gives the files back. Searches that are under way end normally; later ones fail. */
    @Override
    void close();
}

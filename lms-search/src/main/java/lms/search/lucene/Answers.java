package lms.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.search.SearchQuery;
import lms.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given lately from one state of the index, in memory only. Many ask the same: the search is then the
 * smallest part of a page.
 *
 * <p>An answer is found again by everything that it was computed from, the access tokens of the asker among it. So it is
 * given to nobody who would not have been given the same, and how long one waits tells nothing of what others may see.
 */
final class Answers {
    /** A page of results takes about three kilobytes, and an answer without any as much as one of them. */
    private static final int MOST_PAGES = 10_000;

    /** Characters. Nobody types longer questions twice. */
    private static final int LONGEST = 300;

    private final Map<SearchQuery, SearchResult> given = new LinkedHashMap<>(16, 0.75f, true);
    private int pages;

    /** Computes an answer. */
    @FunctionalInterface
    interface Answering {
        SearchResult answer() throws IOException;
    }

    /** The answer as it was given before, or a new one. Two who ask at once may both have to wait for it. */
    SearchResult to(SearchQuery query, Answering answering) throws IOException {
        if (length(query) > LONGEST) {
            return answering.answer();
        }
        SearchResult known = known(query);
        return known == null ? remembered(query, answering.answer()) : known;
    }

    private synchronized @Nullable SearchResult known(SearchQuery query) {
        return given.get(query);
    }

    private synchronized SearchResult remembered(SearchQuery query, SearchResult answer) {
        if (given.putIfAbsent(query, answer) == null) {
            pages += size(answer);
        }
        Iterator<SearchResult> longestUnasked = given.values().iterator();
        while (pages > MOST_PAGES) {
            pages -= size(longestUnasked.next());
            longestUnasked.remove();
        }
        return answer;
    }

    private static int size(SearchResult answer) {
        return 1 + answer.hits().size();
    }

    private static int length(SearchQuery query) {
        return query.text().length()
                + query.only().values().stream().mapToInt(String::length).sum();
    }
}

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
    /** A page in a list of results takes about this many bytes, and an answer without any as much as one of them. */
    private static final int PAGE = 1_600;

    /** The share of the memory of the process that may hold answers: one in so many bytes. */
    private static final int SHARE = 50;

    /** Characters. Nobody types longer questions twice. */
    private static final int LONGEST = 300;

    private final Map<SearchQuery, SearchResult> given = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostPages;
    private long pages;

    /** As many as memory has room for. */
    Answers() {
        this(Runtime.getRuntime().maxMemory() / SHARE / PAGE);
    }

    /** @param mostPages pages of results that are remembered, of all answers together */
    Answers(long mostPages) {
        this.mostPages = mostPages;
    }

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
        while (pages > mostPages) {
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

package lms.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query, computed from nothing but the pages that the reader may see.
 *
 * @param total number of pages that answer the query about as well as the best do; those that only share a common word
 *     with it are left out
 * @param more whether there are so many that counting stopped at {@code total}
 * @param hits the pages asked for, best first
 * @param facets number of pages by value, the most frequent value first; every facet is there. A facet that the query
 *     narrows still counts its other values, so that one can change one's mind
 * @param didYouMean the query in a spelling that the visible pages know, when few pages match
 * @param answer what the word means that the query asks for, when it is one
 */
public record SearchResult(
        int total,
        boolean more,
        List<PageHit> hits,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> didYouMean,
        Optional<Answer> answer) {
    /** The answer of an index that holds nothing. */
    public static final SearchResult NOTHING =
            new SearchResult(0, false, List.of(), Map.of(), Optional.empty(), Optional.empty());

    public SearchResult {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, List.copyOf(facets.getOrDefault(facet, List.of())));
        }
        facets = Collections.unmodifiableMap(all);
    }

    /**
     * What a word means.
     *
     * @param term the word
     * @param names its other names
     * @param text the meaning, plain text
     * @param url where the meaning stands
     * @param language BCP 47 tag of the text
     */
    public record Answer(String term, List<String> names, String text, String url, String language) {
        public Answer {
            names = List.copyOf(names);
        }
    }
}

package lms.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query, computed from nothing but the entries that the caller may see.
 *
 * @param total number of entries that match, whatever the page
 * @param hits the page asked for, best first
 * @param facets counts by {@code course}, {@code kind} and {@code language}, in this order, each with the most frequent
 *     value first; a facet that the query narrows still counts its other values, so that one can change one's mind
 * @param didYouMean the query in a spelling that the visible entries know, when few entries match
 */
public record SearchResult(
        int total, List<SearchHit> hits, Map<String, List<FacetCount>> facets, Optional<String> didYouMean) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets)); // keeps the order
    }
}

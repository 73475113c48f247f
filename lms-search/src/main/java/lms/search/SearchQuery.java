package lms.search;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks, and what they may see.
 *
 * <p>Nothing in a query is an error: text that is too long is cut, figures out of range are moved to the nearest
 * allowed one.
 *
 * @param text as typed: words, {@code "a phrase"}, {@code -without}
 * @param visible the access tokens that the caller holds; the empty set sees nothing
 * @param course only this course
 * @param kind only this kind
 * @param language only this language
 * @param limit most hits wanted; 0 asks for the counts alone
 * @param offset number of best hits to pass over
 */
public record SearchQuery(
        String text,
        Set<String> visible,
        Optional<String> course,
        Optional<String> kind,
        Optional<String> language,
        int limit,
        int offset) {
    public SearchQuery {
        visible = Set.copyOf(visible);
    }
}

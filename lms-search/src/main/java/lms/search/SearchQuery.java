package lms.search;

import java.util.Map;
import java.util.Set;

/**
 * What somebody asks, and what they may see.
 *
 * <p>Nothing in a query is an error: text that is too long is cut, figures out of range are moved to the nearest
 * allowed one.
 *
 * @param text as typed: words, {@code "a phrase"}, {@code -without}, {@code kind:}, {@code course:}, {@code lang:},
 *     {@code level:}; anything else is text
 * @param reader who asks
 * @param only values that results are narrowed to; they go before what the text says itself
 * @param synonyms further synonyms of the house, beside those of the glossaries that the reader may see
 * @param limit most pages wanted; 0 asks for the counts alone
 * @param offset number of best pages to pass over
 */
public record SearchQuery(
        String text, Reader reader, Map<Facet, String> only, Synonyms synonyms, int limit, int offset) {
    public SearchQuery {
        only = Map.copyOf(only);
    }

    /**
     * Who asks.
     *
     * @param visible the access tokens that the reader holds; the empty set sees nothing
     * @param language BCP 47 tag of the language they read in; of a page in several languages they get this one
     * @param courses ids of their own courses, which go a little before others
     */
    public record Reader(Set<String> visible, String language, Set<String> courses) {
        public Reader {
            visible = Set.copyOf(visible);
            courses = Set.copyOf(courses);
        }
    }
}

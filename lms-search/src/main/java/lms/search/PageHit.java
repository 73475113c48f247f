package lms.search;

import java.util.List;
import java.util.Set;

/**
 * A page that matches, with the places in it that do.
 *
 * @param id as the page was given to the index
 * @param place where it stands
 * @param title its title
 * @param url where it is read, without an anchor
 * @param language BCP 47 tag of the text
 * @param otherLanguages the other languages in which it matches, too
 * @param level how much it asks for beforehand; empty when nobody has said
 * @param minutes how long it takes; 0 when that means nothing
 * @param sections the matching places, best first; at least one and at most three
 */
public record PageHit(
        String id,
        IndexedPage.Place place,
        String title,
        String url,
        String language,
        Set<String> otherLanguages,
        String level,
        int minutes,
        List<SectionHit> sections) {
    public PageHit {
        otherLanguages = Set.copyOf(otherLanguages);
        sections = List.copyOf(sections);
    }

    /**
     * A matching place.
     *
     * @param anchor id of the heading in the page; empty before the first heading
     * @param kind what the text is
     * @param heading the heading; empty for text before the first heading
     * @param snippet the most telling part of the text; given for the best place of a page only, and empty when there is
     *     no text under its heading
     */
    public record SectionHit(String anchor, String kind, String heading, List<SnippetPart> snippet) {
        public SectionHit {
            snippet = List.copyOf(snippet);
        }

        /** The address of the place, for a page with this address. */
        public String at(String pageUrl) {
            return anchor.isEmpty() ? pageUrl : pageUrl + "#" + anchor;
        }
    }
}

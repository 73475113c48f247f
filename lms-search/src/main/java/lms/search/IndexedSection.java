package lms.search;

import java.util.List;

/**
 * One findable place of a page: a heading together with the text under it.
 *
 * @param anchor id of the heading in the page, unique there; empty for the text before the first heading
 * @param kind what the text is: {@code lesson}, {@code activity}, {@code glossary}, {@code download}, {@code notes}; a
 *     facet
 * @param heading the heading itself; empty for text before the first heading
 * @param names other names of what the heading names, such as the acronyms of a term; whoever asks for one of them asks
 *     for the others, too
 * @param body plain text under the heading, without markup
 */
public record IndexedSection(String anchor, String kind, String heading, List<String> names, String body) {
    /** The kind of sections that say what a word means. Their names are synonyms for whoever may see them. */
    public static final String GLOSSARY = "glossary";

    public IndexedSection {
        names = List.copyOf(names);
    }
}

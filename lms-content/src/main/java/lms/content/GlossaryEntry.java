package lms.content;

import java.util.List;

/**
 * A word that the texts of a course lead to, as it stands in the course's own glossary.
 *
 * @param id unique in the glossary; its place in a page is {@code term-} and this
 * @param names other forms of the word: plurals, short forms, acronyms; may be empty
 * @param html the meaning, sanitised, with the other forms and with links to other terms as {@code #term-…}
 * @param text the meaning as plain text, without the other forms
 * @param language BCP 47 tag of the meaning, which is the default language where a translation is missing
 */
public record GlossaryEntry(String id, String term, List<String> names, String html, String text, String language) {
    public GlossaryEntry {
        names = List.copyOf(names);
    }
}

package lms.search;

/**
 * What somebody who is still typing may be looking for.
 *
 * @param text a heading, a title or a word of a glossary, as it stands there
 * @param kind what it leads to, as in {@link IndexedSection#kind()}
 * @param title title of the page; the same as the text where it leads to the page itself
 * @param url where it leads, with the anchor
 * @param language BCP 47 tag of the text
 */
public record Suggestion(String text, String kind, String title, String url, String language) {}

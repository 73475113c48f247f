package lms.search;

/**
 * A piece of a snippet. Plain text, so that whoever shows it decides how a match looks and escapes it.
 *
 * @param text the text; never empty
 * @param marked whether it matches the query
 */
public record SnippetPart(String text, boolean marked) {}

package lms.content;

/**
 * A glossary term that a lesson links to; the page prints it in an element with the id {@code term-} + {@code id}.
 *
 * @param html sanitised; carries its own {@code lang} where the definition is not in the lesson's language
 */
public record TermDefinition(String id, String term, String html) {}

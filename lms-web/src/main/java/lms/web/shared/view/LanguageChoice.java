package lms.web.shared.view;

/**
 * One language that the reader may have this page in.
 *
 * @param language BCP 47 tag; there is a message {@code language.xx} with its own name for itself
 * @param url the same page in that language
 */
public record LanguageChoice(String language, SafeUrl url) {}

package lms.content;

/**
 * A file that the text of a lesson links to.
 *
 * @param path relative to the curriculum, such as {@code downloads/plan.pdf}; not encoded
 * @param title text of the first link that leads there
 */
public record Download(String path, String title) {}

package lms.web.shared.view;

/**
 * A value that a form carries along unseen.
 *
 * @param name name of the field
 * @param value as it came, or as the page made it
 */
public record HiddenField(String name, String value) {}

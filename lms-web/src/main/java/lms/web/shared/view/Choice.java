package lms.web.shared.view;

/**
 * Something to choose in a form.
 *
 * @param value to post
 * @param label what people read
 */
public record Choice(String value, Text label) {}

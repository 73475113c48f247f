package lms.content;

/**
 * A heading of a rendered lesson.
 *
 * @param level 2 to 6; level 1 is the lesson's title, which the page prints
 * @param id anchor in the page, unique in the lesson
 * @param text plain text
 */
public record Heading(int level, String id, String text) {}

package lms.content;

/**
 * A change of a few characters that mends a fault.
 *
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 * @param written what is replaced: its first occurrence in the line, from the column on; empty to insert at the column
 * @param instead what has to stand there, with {@code \n} for a line end
 */
public record Replacement(int line, int column, String written, String instead) {}

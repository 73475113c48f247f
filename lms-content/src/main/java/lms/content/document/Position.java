package lms.content.document;

/**
 * A place in a file.
 *
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 */
public record Position(int line, int column) {
    /** The start of a file: for findings about the file as a whole. */
    public static final Position START = new Position(1, 1);
}

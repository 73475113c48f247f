package lms.content.cli;

import java.io.BufferedReader;
import java.io.Reader;

/**
 * Where a command's words go and come from.
 *
 * @param colour whether what is printed is read by a person at a screen that shows colours
 * @param watched whether somebody looks at the messages beside the output, so that progress may be shown there
 * @param columns how wide the screen is, in characters
 * @param answers what the person types; at its end when there is nobody
 */
public record Terminal(boolean colour, boolean watched, int columns, BufferedReader answers) {
    private static final int USUAL = 100;
    private static final int LEAST = 40;

    public Terminal {
        columns = Math.max(LEAST, columns);
    }

    /** Everything goes to files or other programs. */
    public static Terminal none() {
        return new Terminal(false, false, USUAL, new BufferedReader(Reader.nullReader()));
    }
}

package lms.web.privacy.offline;

import java.util.List;
import java.util.Locale;

/**
 * One thing that could be handed over of somebody.
 *
 * @param who of whom
 * @param where {@code table.column}, or a place on the disk
 * @param what what it says, in English
 * @param form how it lies there, and so what it takes to read it
 * @param until how long
 */
public record Held(PersonClass who, String where, String what, String form, String until) {

    private static final String BETWEEN = "\t";

    /** As a line of the list that the build makes. */
    public String line() {
        return String.join(BETWEEN, who.id(), where, what, form, until);
    }

    /** Reads such a line. */
    static Held of(String line) {
        List<String> cells = List.of(line.split(BETWEEN, -1));
        return new Held(
                PersonClass.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4));
    }
}

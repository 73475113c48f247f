package lms.web.membership.usecase;

import java.util.List;
import lms.web.shared.kernel.Rejected;

/** Port to whatever reads and writes tables as text (CSV, RFC 4180). */
public interface Sheets {

    /**
     * Reads a table whose cells are separated by commas, semicolons or tabs, whichever its headings use.
     *
     * @throws Rejected if it is no such table, has no headings or no rows, or too many
     */
    Sheet read(String text);

    /** Writes a table. A cell that a spreadsheet would calculate is guarded. */
    String write(char separator, List<List<String>> rows);
}

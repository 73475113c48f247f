package lms.web.membership.usecase;

import java.util.List;

/**
 * A table that was read from a file.
 *
 * @param separator the character between its cells
 * @param header the first row, which names the columns
 * @param rows the others, without empty ones
 */
public record Sheet(char separator, List<String> header, List<Row> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts: the headings are row 1, empty rows count
     * @param cells as they are; there may be more or fewer than headings
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A cell without spaces around it; empty if the row is shorter. */
        public String cell(int place) {
            return place < cells.size() ? FormulaGuard.off(cells.get(place)).strip() : "";
        }
    }
}

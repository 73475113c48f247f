package lms.web.equality.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code /admin/privacy/equality}: what was published.
 *
 * @param parts the newest first
 * @param next the day after which figures are made again at the earliest
 */
public record ReportModel(List<Part> parts, LocalDate next) {
    public ReportModel {
        parts = List.copyOf(parts);
    }

    /**
     * The figures of a quarter.
     *
     * @param quarter such as {@code 2026-Q4}
     * @param from first day on which somebody could answer who is counted; empty if nobody was counted before
     * @param until last such day
     * @param people how many, rounded
     */
    public record Part(String quarter, Optional<LocalDate> from, LocalDate until, int people, List<Table> tables) {
        public Part {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table.
     *
     * @param id no other table of the page has
     * @param caption key of the question
     * @param by key of the question in the rows; empty for a table of one dimension
     * @param columns what the columns are called; for a table of one dimension, none
     */
    public record Table(String id, String caption, Optional<String> by, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param name the answers it stands for
     * @param together whether it stands for several, of which some are too small to be told apart
     */
    public record Row(String name, boolean together, List<Figure> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param people rounded
     * @param percent of those in the row or table who answered; empty where a percentage would tell too much or nothing
     */
    public record Figure(int people, Optional<Integer> percent) {}
}

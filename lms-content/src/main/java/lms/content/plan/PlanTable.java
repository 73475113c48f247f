package lms.content.plan;

import java.util.List;
import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.document.Position;

/**
 * The table in {@code :::facilitator{plan=true}}: minutes, what happens, how people work, what to bring. The last two
 * columns may be missing.
 */
public record PlanTable(List<Row> rows) {
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 4;

    public PlanTable {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the plan, in plain text.
     *
     * @param minutes 0 where the file gives no number
     */
    public record Row(Position at, int minutes, String what, String how, String materials) {}

    /** Whether this is where the plan stands. */
    public static boolean isPlan(Block.Directive directive) {
        return directive.is("facilitator") && directive.attributes().isTrue("plan");
    }

    /** The first table in the block; empty where there is none of the right width. */
    public static Optional<PlanTable> of(Block.Directive plan) {
        return plan.children().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .filter(table ->
                        table.header().size() >= LEAST_COLUMNS && table.header().size() <= MOST_COLUMNS)
                .map(table ->
                        new PlanTable(table.rows().stream().map(PlanTable::row).toList()));
    }

    private static Row row(List<Block.Cell> cells) {
        String minutes = text(cells, 0);
        return new Row(
                cells.get(0).at(),
                minutes.matches("\\d{1,3}") ? Integer.parseInt(minutes) : 0,
                text(cells, 1),
                text(cells, 2),
                text(cells, 3));
    }

    private static String text(List<Block.Cell> cells, int column) {
        return column < cells.size() ? PlainText.of(cells.get(column).text()) : "";
    }
}

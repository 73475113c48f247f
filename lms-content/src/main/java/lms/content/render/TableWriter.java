package lms.content.render;

import java.util.List;
import lms.content.document.Block;
import lms.content.document.Block.Table.Alignment;
import lms.content.document.PlainText;

/** Writes tables, each in a region that scrolls by itself. */
final class TableWriter {
    private final Sheet sheet;
    private final InlineWriter inlines;
    private int tables;

    TableWriter(Sheet sheet, InlineWriter inlines) {
        this.sheet = sheet;
        this.inlines = inlines;
    }

    /** @param rowsAreNamed whether the first cell of each row is its heading */
    Html write(Block.Table table, boolean rowsAreNamed) {
        sheet.passages().add(PlainText.ofTable(table));
        Html out = sheet.out();
        String label = sheet.words().text("table", Integer.toString(++tables));
        out.open("div", "class", "table-scroll", "role", "region", "tabindex", "0", "aria-label", label);
        out.open("table").open("thead").open("tr");
        for (int i = 0; i < table.header().size(); i++) {
            cell(table, table.header().get(i), i, "th", "col");
        }
        out.close("tr").close("thead").newLine().open("tbody");
        for (List<Block.Cell> row : table.rows()) {
            out.open("tr");
            for (int i = 0; i < row.size(); i++) {
                boolean name = rowsAreNamed && i == 0;
                cell(table, row.get(i), i, name ? "th" : "td", name ? "row" : "");
            }
            out.close("tr").newLine();
        }
        return out.close("tbody").close("table").close("div").newLine();
    }

    private void cell(Block.Table table, Block.Cell cell, int column, String element, String scope) {
        Alignment alignment = column < table.columns().size() ? table.columns().get(column) : Alignment.NONE;
        sheet.out().open(element, "scope", scope, "class", alignmentClass(alignment));
        inlines.write(cell.text());
        sheet.out().close(element);
    }

    private static String alignmentClass(Alignment alignment) {
        return switch (alignment) {
            case NONE, START -> "";
            case CENTRE -> "align-centre";
            case END -> "align-end";
        };
    }
}

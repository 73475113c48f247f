package lms.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import lms.content.document.Block;
import lms.content.document.Block.Cell;
import lms.content.document.Block.Table.Alignment;
import org.jspecify.annotations.Nullable;

/** Turns Flexmark's table into ours. */
final class TableBuilder {
    private final LineIndex lines;
    private final InlineBuilder inlines;

    TableBuilder(LineIndex lines, InlineBuilder inlines) {
        this.lines = lines;
        this.inlines = inlines;
    }

    Block build(TableBlock table) {
        List<Cell> header = new ArrayList<>();
        List<Alignment> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && part.getFirstChild() != null) {
                header.addAll(cells(part.getFirstChild()));
                columns.addAll(alignments(part.getFirstChild()));
            } else if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(lines.at(table.getStartOffset()), columns, header, rows);
    }

    private List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                BasedSequence text = tableCell.getText();
                int start = text.isBlank() ? cell.getStartOffset() : text.getStartOffset();
                cells.add(new Cell(lines.at(start), inlines.children(cell)));
            }
        }
        return cells;
    }

    private static List<Alignment> alignments(Node row) {
        List<Alignment> alignments = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                alignments.add(alignment(tableCell.getAlignment()));
            }
        }
        return alignments;
    }

    private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTRE;
            case RIGHT -> Alignment.END;
        };
    }
}

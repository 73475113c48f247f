package lms.content.quiz;

import java.util.List;
import lms.content.document.Block;

/**
 * A row of the table of a matching question, as written.
 *
 * @param left empty in a distractor, whose right side belongs to nothing
 */
public record PairParts(KeyedText left, KeyedText right) {
    /** The rows of a table of two columns; none where it has another number. */
    static List<PairParts> of(Block.Table table) {
        if (table.header().size() != 2) {
            return List.of();
        }
        return table.rows().stream()
                .filter(row -> row.size() == 2)
                .map(row -> new PairParts(keyed(row.get(0)), keyed(row.get(1))))
                .toList();
    }

    private static KeyedText keyed(Block.Cell cell) {
        return KeyedText.of(cell.at(), cell.text());
    }

    /** Whether the right side belongs to nothing and only makes the choice harder. */
    public boolean isDistractor() {
        return left.plain().isEmpty();
    }
}

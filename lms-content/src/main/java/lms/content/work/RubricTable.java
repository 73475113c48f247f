package lms.content.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.PlainText;

/** The table in {@code :::rubric}: a criterion in each row, points in the heading of each further column. */
public record RubricTable(Block.Table table) {
    private static final Pattern POINTS = Pattern.compile("(\\d{1,3})(?!\\S).*");

    /** The first table in the block; empty where there is none. */
    public static Optional<RubricTable> of(Block.Directive rubric) {
        return rubric.children().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> new RubricTable((Block.Table) block))
                .findFirst();
    }

    /** The headings that have to begin with points. */
    public List<Block.Cell> levels() {
        return table.header().stream().skip(1).toList();
    }

    /** The points of a level; empty where its heading does not begin with a number. */
    public static OptionalInt points(Block.Cell level) {
        Matcher matcher = POINTS.matcher(PlainText.of(level.text()));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    public List<Criterion> criteria() {
        return table.rows().stream().map(row -> Criterion.of(row.get(0))).toList();
    }

    /** The table as it is shown, without the keys of its criteria. */
    public Block.Table shown() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (List<Block.Cell> row : table.rows()) {
            List<Block.Cell> shown = new ArrayList<>(row);
            Block.Cell first = row.get(0);
            Criterion.of(first).content().stream()
                    .findFirst()
                    .ifPresent(text -> shown.set(0, new Block.Cell(first.at(), text.text())));
            rows.add(shown);
        }
        return new Block.Table(table.at(), table.columns(), table.header(), rows);
    }
}

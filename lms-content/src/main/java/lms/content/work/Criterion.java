package lms.content.work;

import java.util.List;
import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.quiz.OptionParts;
import lms.content.quiz.QuizKeys;

/**
 * One thing by which work is judged.
 *
 * @param key permanent name: the one that the author gave, otherwise made of the text, as for the options of a question
 * @param content what is shown, without the key
 */
public record Criterion(Position at, String key, List<Block> content) {
    public Criterion {
        content = List.copyOf(content);
    }

    /** The items of the list in {@code :::criteria}; empty where there is no list. */
    public static List<Criterion> listed(Block.Directive criteria) {
        return list(criteria).stream()
                .flatMap(list -> list.items().stream())
                .map(Criterion::of)
                .toList();
    }

    /** The bullets that hold the criteria. */
    public static Optional<Block.Listing> list(Block.Directive criteria) {
        return criteria.children().stream()
                .filter(Block.Listing.class::isInstance)
                .map(Block.Listing.class::cast)
                .filter(list -> list.start().isEmpty())
                .findFirst();
    }

    /** Plain text without the key. */
    public String text() {
        return PlainText.ofBlocks(content);
    }

    static Criterion of(Block.Item item) {
        OptionParts parts = OptionParts.of(item);
        return new Criterion(item.at(), QuizKeys.option(parts), parts.content());
    }

    /** The criterion that names a row of a rubric. */
    static Criterion of(Block.Cell cell) {
        List<Block> text = cell.text().isEmpty() ? List.of() : List.of(new Block.Paragraph(cell.at(), cell.text()));
        return of(new Block.Item(cell.at(), Mark.NONE, text));
    }
}

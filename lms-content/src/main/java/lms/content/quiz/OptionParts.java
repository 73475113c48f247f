package lms.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Inline;
import lms.content.document.PlainText;
import lms.content.document.Position;

/**
 * An option as written: an item of the list that belongs to its question.
 *
 * @param writtenKey from {@code {#key}} at the end of its text
 * @param content what is shown, without the key
 * @param feedback blocks inside its quotes
 */
public record OptionParts(
        Position at, Mark mark, Optional<String> writtenKey, List<Block> content, List<Block> feedback) {
    public OptionParts {
        content = List.copyOf(content);
        feedback = List.copyOf(feedback);
    }

    public static OptionParts of(Block.Item item) {
        List<Block> content = new ArrayList<>();
        List<Block> feedback = new ArrayList<>();
        for (Block block : item.blocks()) {
            if (block instanceof Block.Quote quote) {
                feedback.addAll(quote.children());
            } else {
                content.add(block);
            }
        }
        if (content.isEmpty() || !(content.get(0) instanceof Block.Paragraph paragraph)) {
            return new OptionParts(item.at(), item.mark(), Optional.empty(), content, feedback);
        }
        KeyedText text = KeyedText.of(paragraph.at(), paragraph.text());
        content.set(0, new Block.Paragraph(paragraph.at(), text.text()));
        return new OptionParts(item.at(), item.mark(), text.writtenKey(), content, feedback);
    }

    public boolean isRight() {
        return mark == Mark.TICKED;
    }

    /** Plain text without the key. */
    public String text() {
        return PlainText.ofBlocks(content);
    }

    /**
     * Plain text without the key, in which asterisks are still asterisks: those of {@code *council*} would otherwise
     * pass for emphasis, and a lone one for an empty list, which make no sense in what somebody is expected to type.
     */
    public String pattern() {
        return content.stream().map(OptionParts::pattern).collect(Collectors.joining(" "));
    }

    /** Whether the content is what a person can type into one line. */
    public boolean isOneLine() {
        return content.stream().allMatch(block -> block instanceof Block.Paragraph || isLoneAsterisk(block))
                && content.size() <= 1;
    }

    private static String pattern(Block block) {
        return isLoneAsterisk(block)
                ? "*"
                : PlainText.of(block.text().stream()
                        .flatMap(OptionParts::withAsterisks)
                        .toList());
    }

    private static boolean isLoneAsterisk(Block block) {
        return block instanceof Block.Listing list
                && list.start().isEmpty()
                && list.items().size() == 1
                && list.items().get(0).blocks().isEmpty();
    }

    private static Stream<Inline> withAsterisks(Inline piece) {
        if (!(piece instanceof Inline.Styled styled) || styled.style() == Inline.Style.STRIKETHROUGH) {
            return Stream.of(piece);
        }
        Inline asterisk = new Inline.Text(styled.at(), "*");
        Stream<Inline> inside = styled.children().stream().flatMap(OptionParts::withAsterisks);
        return Stream.of(Stream.of(asterisk), inside, Stream.of(asterisk)).flatMap(each -> each);
    }
}

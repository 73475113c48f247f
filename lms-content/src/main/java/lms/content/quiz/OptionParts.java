package lms.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Inline;
import lms.content.document.PlainText;
import lms.content.document.Position;

/**
 * An option as written.
 *
 * @param writtenKey from {@code {#key}} at the end of its text
 * @param content what is shown, without the key
 * @param feedback blocks inside its quotes
 */
public record OptionParts(
        Position at, Mark mark, Optional<String> writtenKey, List<Block> content, List<Block> feedback) {
    private static final Pattern KEY = Pattern.compile("\\s*\\{#([A-Za-z0-9-]+)}\\s*$");

    public OptionParts {
        content = List.copyOf(content);
        feedback = List.copyOf(feedback);
    }

    static OptionParts of(Block.Item item) {
        List<Block> content = new ArrayList<>();
        List<Block> feedback = new ArrayList<>();
        for (Block block : item.blocks()) {
            if (block instanceof Block.Quote quote) {
                feedback.addAll(quote.children());
            } else {
                content.add(block);
            }
        }
        Optional<String> key = content.isEmpty() ? Optional.empty() : takeKey(content);
        return new OptionParts(item.at(), item.mark(), key, content, feedback);
    }

    public boolean isRight() {
        return mark == Mark.TICKED;
    }

    /** Plain text without the key. */
    public String text() {
        return PlainText.ofBlocks(content);
    }

    /** Takes the key off the last text of the first paragraph. */
    private static Optional<String> takeKey(List<Block> content) {
        if (!(content.get(0) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        List<Inline> text = new ArrayList<>(paragraph.text());
        int last = text.size() - 1;
        if (!(text.get(last) instanceof Inline.Text end)) {
            return Optional.empty();
        }
        Matcher matcher = KEY.matcher(end.value());
        if (!matcher.find()) {
            return Optional.empty();
        }
        text.set(last, new Inline.Text(end.at(), end.value().substring(0, matcher.start())));
        content.set(0, new Block.Paragraph(paragraph.at(), text));
        return Optional.of(matcher.group(1));
    }
}

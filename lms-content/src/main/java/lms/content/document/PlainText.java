package lms.content.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of running text without its markup: for anchors, search and comparison. */
public final class PlainText implements Inline.Cases<String> {
    private static final PlainText READER = new PlainText();

    private PlainText() {}

    /** White space is collapsed; images count with their text alternative. */
    public static String of(List<Inline> pieces) {
        return READER.join(pieces).strip().replaceAll("\\s+", " ");
    }

    /** The text of blocks with everything inside them, a space between each two. */
    public static String ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(Block::walk)
                .map(PlainText::own)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The text that stands in the block itself. */
    public static String own(Block block) {
        if (block instanceof Block.Code code) {
            return code.value().strip();
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
                    .map(cell -> of(cell.text()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return block instanceof Block.Directive directive ? directive.title() : of(block.text());
    }

    private String join(List<Inline> pieces) {
        return pieces.stream().map(piece -> piece.fold(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.value();
    }

    @Override
    public String code(Inline.Code code) {
        return code.value();
    }

    @Override
    public String styled(Inline.Styled styled) {
        return join(styled.children());
    }

    @Override
    public String link(Inline.Link link) {
        return join(link.children());
    }

    @Override
    public String image(Inline.Image image) {
        return image.alternative();
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String html(Inline.Html html) {
        return html.source();
    }
}

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
        return collapsed(READER.join(pieces));
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

    /** The text with every run of white space, as {@code \\s} knows it, as one space, and none at its ends. */
    public static String collapsed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                gap = true;
            } else {
                if (gap) {
                    kept.append(' ');
                    gap = false;
                }
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** A table for people who read it in one line: cells with semicolons between, each row in a line. */
    public static String ofTable(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream()
                        .map(cell -> of(cell.text()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String join(List<Inline> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).fold(this);
        }
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

    /** A mark is no word. */
    @Override
    public String footnote(Inline.FootnoteMark mark) {
        return "";
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

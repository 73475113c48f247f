package lms.content.include;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.link.LinkTarget;

/** Writes the links of blocks anew, so that from another file they lead where they led before. */
final class Rebase implements Block.Cases<Block>, Inline.Cases<Inline> {
    private final String from;
    private final String to;

    /**
     * @param from path of the file that the blocks were written in
     * @param to path of the file in which they are to stand
     */
    Rebase(String from, String to) {
        this.from = from;
        this.to = to;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.fold(this)).toList();
    }

    private List<Inline> inlines(List<Inline> pieces) {
        return pieces.stream().map(piece -> piece.fold(this)).toList();
    }

    /** Only links to files depend on where they stand. */
    private String target(String written) {
        LinkTarget link = LinkTarget.of(from, written);
        if (link.kind() != LinkTarget.Kind.FILE) {
            return written;
        }
        String up = "../".repeat((int) to.chars().filter(c -> c == '/').count());
        String fragment = link.fragment().isEmpty() ? "" : "#" + encoded(link.fragment());
        return up + encoded(link.path()).replace("%2F", "/") + fragment;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Block heading(Block.Heading heading) {
        return new Block.Heading(heading.at(), heading.level(), heading.id(), inlines(heading.text()));
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(paragraph.at(), inlines(paragraph.text()));
    }

    @Override
    public Block quote(Block.Quote quote) {
        return new Block.Quote(quote.at(), blocks(quote.children()));
    }

    @Override
    public Block callout(Block.Callout callout) {
        return new Block.Callout(callout.at(), callout.kind(), blocks(callout.children()));
    }

    @Override
    public Block list(Block.Listing list) {
        List<Block.Item> items = list.items().stream()
                .map(item -> new Block.Item(item.at(), item.mark(), blocks(item.blocks())))
                .toList();
        return new Block.Listing(list.at(), list.start(), list.tight(), items);
    }

    @Override
    public Block code(Block.Code code) {
        return code;
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(
                table.at(),
                table.columns(),
                cells(table.header()),
                table.rows().stream().map(this::cells).toList());
    }

    private List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream()
                .map(cell -> new Block.Cell(cell.at(), inlines(cell.text())))
                .toList();
    }

    @Override
    public Block footnote(Block.Footnote footnote) {
        return new Block.Footnote(footnote.at(), footnote.label(), blocks(footnote.children()));
    }

    @Override
    public Block rule(Block.Rule rule) {
        return rule;
    }

    @Override
    public Block html(Block.Html html) {
        return html;
    }

    @Override
    public Block directive(Block.Directive directive) {
        return new Block.Directive(
                directive.at(),
                directive.name(),
                directive.title(),
                directive.attributes(),
                blocks(directive.children()));
    }

    @Override
    public Inline text(Inline.Text text) {
        return text;
    }

    @Override
    public Inline code(Inline.Code code) {
        return code;
    }

    @Override
    public Inline styled(Inline.Styled styled) {
        return new Inline.Styled(styled.at(), styled.style(), inlines(styled.children()));
    }

    @Override
    public Inline link(Inline.Link link) {
        return new Inline.Link(link.at(), target(link.target()), link.title(), inlines(link.children()));
    }

    @Override
    public Inline image(Inline.Image image) {
        return new Inline.Image(image.at(), target(image.target()), image.title(), image.alternative());
    }

    @Override
    public Inline footnote(Inline.FootnoteMark mark) {
        return mark;
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline html(Inline.Html html) {
        return html;
    }
}

package lms.content.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.content.Heading;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Inline;
import lms.content.document.PlainText;

/** Writes blocks, with the outline and the passages as it goes. */
final class BlockWriter implements Block.Cases<Html> {
    private static final int DEEPEST = 6;

    private final Sheet sheet;
    private final Html out;
    private final InlineWriter inlines;
    private final Words words;
    private final Passages passages;
    private final TableWriter tables;
    private final DirectiveWriter directives;
    /** Level of the last heading in the page. */
    private int level = 1;
    /** How much deeper than written headings are printed, because they stand inside a titled section. */
    private int shift;

    private boolean inSection;

    BlockWriter(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.inlines = new InlineWriter(sheet);
        this.words = sheet.words();
        this.passages = sheet.passages();
        this.tables = new TableWriter(sheet, inlines);
        this.directives = new DirectiveWriter(sheet, this, tables);
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.fold(this));
    }

    /** Writes blocks into a section that has a heading of its own. */
    void writeInside(List<Block> inside, int sectionLevel) {
        int outerLevel = level;
        int outerShift = shift;
        boolean outer = inSection;
        int highest = inside.stream()
                .flatMap(Block::walk)
                .filter(Block.Heading.class::isInstance)
                .mapToInt(heading -> ((Block.Heading) heading).level())
                .min()
                .orElse(DEEPEST);
        shift = Math.max(0, sectionLevel + 1 - highest);
        level = sectionLevel;
        inSection = true;
        write(inside);
        level = outerLevel;
        shift = outerShift;
        inSection = outer;
    }

    /** Writes no more of an example than its source: what becomes of it follows piece by piece. */
    void exampleSource(Block.Directive example) {
        directives.exampleSource(example, () -> {});
    }

    /** Level for the heading of what sums up the whole: at the outermost level it belongs to the lesson. */
    int levelOfSummary() {
        return inSection ? levelBelow() : 2;
    }

    /** Level for the heading of a section that stands here. */
    int levelBelow() {
        return Math.min(DEEPEST, level + 1);
    }

    @Override
    public Html heading(Block.Heading heading) {
        level = Math.max(2, Math.min(DEEPEST, heading.level() + shift));
        passages.start(new Heading(level, heading.id(), PlainText.of(heading.text())));
        out.open("h" + level, "id", heading.id());
        inlines.write(heading.text());
        return out.close("h" + level).newLine();
    }

    @Override
    public Html paragraph(Block.Paragraph paragraph) {
        if (paragraph.text().size() == 1
                && paragraph.text().get(0) instanceof Inline.Image image
                && image.title().isPresent()
                && sheet.links().address(image.target()).isPresent()) {
            return figure(image, image.title().get());
        }
        out.open("p");
        paragraphText(paragraph);
        return out.close("p").newLine();
    }

    /** An image that stands alone and has a title: the title becomes its caption. */
    private Html figure(Inline.Image image, String caption) {
        passages.add(image.alternative() + "\n" + caption);
        out.open("figure");
        inlines.image(new Inline.Image(image.at(), image.target(), Optional.empty(), image.alternative()));
        out.element("figcaption", caption);
        return out.close("figure").newLine();
    }

    private void paragraphText(Block.Paragraph paragraph) {
        passages.add(PlainText.of(paragraph.text()));
        inlines.write(paragraph.text());
    }

    @Override
    public Html quote(Block.Quote quote) {
        out.open("blockquote");
        write(quote.children());
        return out.close("blockquote").newLine();
    }

    @Override
    public Html callout(Block.Callout callout) {
        String kind = callout.kind().name().toLowerCase(Locale.ROOT);
        out.open("aside", "class", "callout callout-" + kind, "role", "note");
        out.element("p", words.text("callout." + kind), "class", "callout-label")
                .newLine();
        write(callout.children());
        return out.close("aside").newLine();
    }

    @Override
    public Html list(Block.Listing list) {
        String element = list.start().isPresent() ? "ol" : "ul";
        String start =
                list.start().filter(number -> number != 1).map(String::valueOf).orElse("");
        out.open(element, "start", start).newLine();
        list.items().forEach(item -> item(item, list.tight()));
        return out.close(element).newLine();
    }

    private void item(Block.Item item, boolean tight) {
        boolean task = item.mark() != Mark.NONE;
        out.open("li", "class", task ? "task" : "");
        if (task) {
            out.element("span", item.mark() == Mark.TICKED ? "\u2611 " : "\u2610 ", "class", "task-box");
        }
        for (Block block : item.blocks()) {
            if (tight && block instanceof Block.Paragraph paragraph) {
                paragraphText(paragraph);
            } else {
                block.fold(this);
            }
        }
        out.close("li").newLine();
    }

    @Override
    public Html code(Block.Code code) {
        passages.add(code.value());
        String language = code.language().map(name -> "language-" + name).orElse("");
        out.open("pre", "tabindex", "0").element("code", code.value(), "class", language);
        return out.close("pre").newLine();
    }

    @Override
    public Html table(Block.Table table) {
        return tables.write(table, false);
    }

    @Override
    public Html rule(Block.Rule rule) {
        return out.open("hr").newLine();
    }

    @Override
    public Html html(Block.Html html) {
        return out.element("p", html.source()).newLine();
    }

    /** Printed at the end, by its number. */
    @Override
    public Html footnote(Block.Footnote footnote) {
        return out;
    }

    @Override
    public Html directive(Block.Directive directive) {
        return directives.write(directive);
    }
}

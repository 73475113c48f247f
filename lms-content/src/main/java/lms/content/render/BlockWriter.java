package lms.content.render;

import java.util.List;
import java.util.Locale;
import lms.content.Heading;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Block.Table.Alignment;
import lms.content.document.PlainText;

/** Writes blocks, with the outline and the passages as it goes. */
final class BlockWriter implements Block.Cases<Html> {
    private static final int DEEPEST = 6;

    private final Html out;
    private final InlineWriter inlines;
    private final Words words;
    private final Passages passages;
    private final DirectiveWriter directives;
    private int tables;
    /** Level of the last heading in the page. */
    private int level = 1;
    /** How much deeper than written headings are printed, because they stand inside a titled section. */
    private int shift;

    private boolean inSection;

    BlockWriter(Html out, LinkWriter links, Words words, Passages passages) {
        this.out = out;
        this.inlines = new InlineWriter(out, links);
        this.words = words;
        this.passages = passages;
        this.directives = new DirectiveWriter(out, this, words, passages);
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.fold(this));
    }

    /** Writes the blocks of a section that has a heading of its own. */
    void writeInside(Block.Directive section, int sectionLevel) {
        int outerLevel = level;
        int outerShift = shift;
        boolean outer = inSection;
        int highest = section.walk()
                .filter(Block.Heading.class::isInstance)
                .mapToInt(heading -> ((Block.Heading) heading).level())
                .min()
                .orElse(DEEPEST);
        shift = Math.max(0, sectionLevel + 1 - highest);
        level = sectionLevel;
        inSection = true;
        write(section.children());
        level = outerLevel;
        shift = outerShift;
        inSection = outer;
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
        out.open("p");
        paragraphText(paragraph);
        return out.close("p").newLine();
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
        passages.add(PlainText.own(table));
        String label = words.text("table", Integer.toString(++tables));
        out.open("div", "class", "table-scroll", "role", "region", "tabindex", "0", "aria-label", label);
        out.open("table").open("thead").open("tr");
        row(table, table.header(), "th");
        out.close("tr").close("thead").newLine().open("tbody");
        for (List<Block.Cell> row : table.rows()) {
            out.open("tr");
            row(table, row, "td");
            out.close("tr").newLine();
        }
        return out.close("tbody").close("table").close("div").newLine();
    }

    private void row(Block.Table table, List<Block.Cell> cells, String element) {
        for (int i = 0; i < cells.size(); i++) {
            Alignment alignment = i < table.columns().size() ? table.columns().get(i) : Alignment.NONE;
            String scope = element.equals("th") ? "col" : "";
            out.open(element, "scope", scope, "class", alignmentClass(alignment));
            inlines.write(cells.get(i).text());
            out.close(element);
        }
    }

    private static String alignmentClass(Alignment alignment) {
        return switch (alignment) {
            case NONE, START -> "";
            case CENTRE -> "align-centre";
            case END -> "align-end";
        };
    }

    @Override
    public Html rule(Block.Rule rule) {
        return out.open("hr").newLine();
    }

    @Override
    public Html html(Block.Html html) {
        return out.element("p", html.source()).newLine();
    }

    @Override
    public Html directive(Block.Directive directive) {
        return directives.write(directive);
    }
}

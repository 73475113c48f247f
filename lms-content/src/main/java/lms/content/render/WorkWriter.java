package lms.content.render;

import java.util.List;
import lms.content.document.Block;
import lms.content.document.PlainText;
import lms.content.work.Criterion;
import lms.content.work.RubricTable;

/** Writes the parts of a practice, an assignment and a policy lab, each under a heading of its own. */
final class WorkWriter {
    private final Sheet sheet;
    private final Html out;
    private final BlockWriter blocks;
    private final TableWriter tables;
    private final MetaWriter meta;

    WorkWriter(Sheet sheet, BlockWriter blocks, TableWriter tables, MetaWriter meta) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.blocks = blocks;
        this.tables = tables;
        this.meta = meta;
    }

    Html part(Block.Directive part) {
        int level = blocks.levelBelow();
        Words words = sheet.words();
        out.open("div", "class", part.name(), "id", part.attributes().id().orElse(""))
                .newLine();
        String title = part.title().isEmpty() ? words.text(part.name()) : part.title();
        out.element("h" + level, title, "class", "part-title").newLine();
        meta.write(part.attributes());
        String explained = part.name() + ".explained";
        if (words.has(explained)) {
            out.element("p", words.text(explained), "class", "part-explained").newLine();
        }
        switch (part.name()) {
            case "criteria" -> criteria(part, level);
            case "rubric" -> rubric(part, level);
            default -> blocks.writeInside(part.children(), level);
        }
        return out.close("div").newLine();
    }

    private void criteria(Block.Directive part, int level) {
        for (Block block : part.children()) {
            if (Criterion.list(part).filter(block::equals).isPresent()) {
                out.open("ul", "class", "criteria-list").newLine();
                Criterion.listed(part).forEach(this::criterion);
                out.close("ul").newLine();
            } else {
                blocks.writeInside(List.of(block), level);
            }
        }
    }

    private void criterion(Criterion criterion) {
        out.open("li");
        for (Block block : criterion.content()) {
            if (block instanceof Block.Paragraph paragraph
                    && criterion.content().size() == 1) {
                sheet.passages().add(PlainText.of(paragraph.text()));
                new InlineWriter(sheet).write(paragraph.text());
            } else {
                block.fold(blocks);
            }
        }
        out.close("li").newLine();
    }

    private void rubric(Block.Directive part, int level) {
        RubricTable rubric = RubricTable.of(part).orElse(null);
        for (Block block : part.children()) {
            if (rubric != null && block.equals(rubric.table())) {
                tables.write(rubric.shown(), true);
            } else {
                blocks.writeInside(List.of(block), level);
            }
        }
    }
}

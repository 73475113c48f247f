package lms.content.render;

import java.util.List;
import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.markdown.HtmlSanitizer;

/** Writes the pieces of a quiz: each stands by itself on the page, outside of the lesson's outline. */
final class QuizHtml {
    private final LinkWriter links;
    private final Words words;

    QuizHtml(LinkWriter links, Words words) {
        this.links = links;
        this.words = words;
    }

    String blocks(List<Block> blocks) {
        Html out = new Html();
        new BlockWriter(Sheet.alone(out, links, words)).write(blocks);
        return HtmlSanitizer.clean(out.take()).strip();
    }

    Optional<String> ifAny(List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks(blocks));
    }

    /** One paragraph goes without its tags, so that it fits into a label. */
    String label(List<Block> blocks) {
        boolean plain = blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
        return plain ? inline(blocks.get(0).text()) : blocks(blocks);
    }

    String inline(List<Inline> text) {
        Html out = new Html();
        new InlineWriter(Sheet.alone(out, links, words)).write(text);
        return HtmlSanitizer.clean(out.take());
    }
}

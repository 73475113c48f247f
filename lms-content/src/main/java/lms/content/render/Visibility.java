package lms.content.render;

import java.util.List;
import lms.content.Audience;
import lms.content.document.Block;

/** Takes out of a text what an audience may not see, before anything is written. */
final class Visibility {
    private final Audience audience;

    Visibility(Audience audience) {
        this.audience = audience;
    }

    List<Block> keep(List<Block> blocks) {
        return blocks.stream().filter(this::isVisible).map(this::inside).toList();
    }

    private boolean isVisible(Block block) {
        return audience == Audience.FACILITATOR
                || !(block instanceof Block.Directive directive && directive.is("facilitator"));
    }

    private Block inside(Block block) {
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.at(), keep(quote.children()));
        }
        if (block instanceof Block.Callout callout) {
            return new Block.Callout(callout.at(), callout.kind(), keep(callout.children()));
        }
        if (block instanceof Block.Listing list) {
            List<Block.Item> items = list.items().stream()
                    .map(item -> new Block.Item(item.at(), item.mark(), keep(item.blocks())))
                    .toList();
            return new Block.Listing(list.at(), list.start(), list.tight(), items);
        }
        if (block instanceof Block.Directive directive) {
            return new Block.Directive(
                    directive.at(),
                    directive.name(),
                    directive.title(),
                    directive.attributes(),
                    keep(directive.children()));
        }
        return block;
    }
}

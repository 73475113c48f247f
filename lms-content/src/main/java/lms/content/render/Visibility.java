package lms.content.render;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.Audience;
import lms.content.DeliveryMode;
import lms.content.View;
import lms.content.document.Attributes;
import lms.content.document.Block;

/** Takes out of a text what somebody may not see or does not need, before anything is written. */
final class Visibility {
    private final View view;
    private final String language;

    /** @param language of the text */
    Visibility(View view, String language) {
        this.view = view;
        this.language = language;
    }

    List<Block> keep(List<Block> blocks) {
        return blocks.stream().flatMap(this::keep).toList();
    }

    private Stream<Block> keep(Block block) {
        if (block instanceof Block.Directive directive) {
            if (directive.is("facilitator") && view.audience() != Audience.FACILITATOR) {
                return Stream.empty();
            }
            if (directive.is("only")) {
                return variant(directive);
            }
        }
        return Stream.of(inside(block));
    }

    /** Text for some people only: without its frame where we know that they are meant. */
    private Stream<Block> variant(Block.Directive only) {
        Map<String, Attributes.Value> unknown = new LinkedHashMap<>();
        for (Map.Entry<String, Attributes.Value> entry :
                only.attributes().values().entrySet()) {
            Optional<String> told = told(entry.getKey());
            if (told.isEmpty()) {
                unknown.put(entry.getKey(), entry.getValue());
            } else if (!Arrays.asList(entry.getValue().text().split(" +", -1)).contains(told.get())) {
                return Stream.empty();
            }
        }
        boolean decided = !unknown.containsKey("nation") && !unknown.containsKey("delivery");
        List<Block> kept = keep(only.children());
        return decided
                ? kept.stream()
                : Stream.of(new Block.Directive(only.at(), only.name(), only.title(), new Attributes(unknown), kept));
    }

    private Optional<String> told(String axis) {
        return switch (axis) {
            case "nation" -> view.nation();
            case "delivery" -> view.delivery().map(DeliveryMode::key);
            case "lang" -> Optional.of(language);
            default -> Optional.empty();
        };
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
        if (block instanceof Block.Footnote footnote) {
            return new Block.Footnote(footnote.at(), footnote.label(), keep(footnote.children()));
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

package lms.content.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lms.content.Heading;
import lms.content.document.Attributes;
import lms.content.document.Block;

/** Writes directives. One that it does not know is left out whole: it might hold what the audience may not see. */
final class DirectiveWriter {
    private final Html out;
    private final BlockWriter blocks;
    private final Words words;
    private final Passages passages;
    private final Map<String, Integer> unnamed = new HashMap<>();

    DirectiveWriter(Html out, BlockWriter blocks, Words words, Passages passages) {
        this.out = out;
        this.blocks = blocks;
        this.words = words;
        this.passages = passages;
    }

    Html write(Block.Directive directive) {
        return switch (directive.name()) {
            case "activity" -> section(directive, activityTitle(directive), blocks.levelBelow());
            case "reflection" -> section(directive, titleOrName(directive), blocks.levelBelow());
            case "keypoints", "reading", "downloads" ->
                section(directive, titleOrName(directive), blocks.levelOfSummary());
            case "hint", "solution" -> details(directive);
            case "facilitator" -> facilitator(directive);
            default -> out;
        };
    }

    private Html section(Block.Directive directive, String title, int level) {
        String id = directive.attributes().id().orElseGet(() -> nextId(directive.name()));
        passages.start(new Heading(level, id, title));
        out.open("section", "class", directive.name(), "id", id, "aria-labelledby", id + "-title")
                .newLine();
        out.element("h" + level, title, "id", id + "-title", "class", "section-title")
                .newLine();
        meta(directive.attributes());
        blocks.writeInside(directive, level);
        return out.close("section").newLine();
    }

    private void meta(Attributes attributes) {
        Optional<Integer> minutes = attributes.number("minutes");
        Optional<String> group =
                attributes.get("group").map(name -> "group." + name).filter(words::has);
        if (minutes.isEmpty() && group.isEmpty()) {
            return;
        }
        out.open("p", "class", "section-meta");
        minutes.ifPresent(number -> out.element("span", words.count("minutes", number), "class", "minutes"));
        if (minutes.isPresent() && group.isPresent()) {
            out.text(" ");
        }
        group.ifPresent(name -> out.element("span", words.text(name), "class", "group"));
        out.close("p").newLine();
    }

    private Html details(Block.Directive directive) {
        out.open("details", "class", directive.name());
        out.element("summary", titleOrName(directive)).newLine();
        passages.silently(() -> blocks.write(directive.children()));
        return out.close("details").newLine();
    }

    private Html facilitator(Block.Directive directive) {
        String label = titleOrName(directive);
        out.open("aside", "class", "facilitator", "aria-label", label);
        out.element("p", label, "class", "facilitator-label").newLine();
        blocks.writeInside(directive, blocks.levelBelow() - 1);
        return out.close("aside").newLine();
    }

    private String activityTitle(Block.Directive directive) {
        return directive.title().isEmpty() ? words.text("activity") : words.text("activity.titled", directive.title());
    }

    private String titleOrName(Block.Directive directive) {
        return directive.title().isEmpty() ? words.text(directive.name()) : directive.title();
    }

    private String nextId(String name) {
        int number = unnamed.merge(name, 1, Integer::sum);
        return "section-" + name + (number == 1 ? "" : "-" + number);
    }
}

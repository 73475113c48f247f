package lms.content.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.Heading;
import lms.content.Overlay;
import lms.content.Passage;
import lms.content.document.Attributes;
import lms.content.document.Block;

/** Writes directives. One that it does not know is left out whole: it might hold what the audience may not see. */
final class DirectiveWriter {
    private final Sheet sheet;
    private final Html out;
    private final BlockWriter blocks;
    private final Words words;
    private final MetaWriter meta;
    private final WorkWriter work;
    private final MediaWriter media;
    private final Map<String, Integer> unnamed = new HashMap<>();

    DirectiveWriter(Sheet sheet, BlockWriter blocks, TableWriter tables) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.blocks = blocks;
        this.words = sheet.words();
        this.meta = new MetaWriter(out, words);
        this.work = new WorkWriter(sheet, blocks, tables, meta);
        this.media = new MediaWriter(sheet, blocks, meta);
    }

    Html write(Block.Directive directive) {
        return switch (directive.name()) {
            case "activity", "practice", "assignment", "discussion", "reflection", "policy-lab" ->
                section(directive, Passage.Kind.ACTIVITY, workTitle(directive), blocks.levelBelow());
            case "plan", "do", "debrief", "criteria", "motion", "propose", "amend", "vote", "rubric" ->
                work.part(directive);
            case "keypoints", "reading", "downloads" ->
                section(directive, Passage.Kind.LESSON, titleOrName(directive), blocks.levelOfSummary());
            case "video", "audio" -> media.write(directive);
            case "hint", "solution" -> details(directive);
            case "facilitator" -> facilitator(directive);
            case "only" -> variant(directive);
            case "passage" -> passage(directive);
            case Overlay.EDITION -> edition(directive);
            case "break" -> pause(directive);
            case "example" -> example(directive);
            default -> out;
        };
    }

    private Html section(Block.Directive directive, Passage.Kind kind, String title, int level) {
        sheet.passages().block(kind, () -> {
            open(directive, idOf(directive), title, level);
            meta.write(directive.attributes());
            blocks.writeInside(directive.children(), level);
        });
        return out.close("section").newLine();
    }

    private void open(Block.Directive directive, String id, String title, int level) {
        sheet.passages().start(new Heading(level, id, title));
        out.open("section", "class", directive.name(), "id", id, "aria-labelledby", id + "-title")
                .newLine();
        out.element("h" + level, title, "id", id + "-title", "class", "section-title")
                .newLine();
    }

    private Html details(Block.Directive directive) {
        if (sheet.paper().isPresent()) {
            int number = sheet.paper().get().keep(directive);
            String where = words.text(directive.name() + ".on-paper", Integer.toString(number));
            return out.element("p", where, "class", "on-paper").newLine();
        }
        out.open("details", "class", directive.name());
        out.element("summary", titleOrName(directive)).newLine();
        sheet.passages().silently(() -> blocks.write(directive.children()));
        return out.close("details").newLine();
    }

    private Html facilitator(Block.Directive directive) {
        String label = titleOrName(directive);
        String id = idOf(directive);
        out.open("aside", "class", "facilitator", "id", id, "aria-label", label);
        out.element("p", label, "class", "facilitator-label").newLine();
        sheet.passages().notes(id, label, () -> blocks.writeInside(directive.children(), blocks.levelBelow() - 1));
        return out.close("aside").newLine();
    }

    /** Text for some people, for a reader of whom we do not know whether they are among them. */
    private Html variant(Block.Directive only) {
        String label = Stream.of("nation", "delivery")
                .flatMap(axis -> values(only.attributes(), axis))
                .filter(words::has)
                .map(key -> words.text(key))
                .collect(Collectors.joining(", "));
        out.open("section", "class", "only", "aria-label", label);
        out.element("p", label, "class", "only-label").newLine();
        sheet.passages().add(label);
        blocks.write(only.children());
        return out.close("section").newLine();
    }

    private static Stream<String> values(Attributes attributes, String axis) {
        return attributes.get(axis).stream()
                .flatMap(text -> Arrays.stream(text.split(" +", -1)))
                .map(value -> axis + "." + value);
    }

    /** Where an overlay speaks. */
    private Html edition(Block.Directive edition) {
        String label = words.text("edition", edition.title());
        out.open("div", "class", "edition");
        out.element("p", label, "class", "edition-label").newLine();
        out.open("div", "lang", edition.attributes().get("lang").orElse(""));
        blocks.write(edition.children());
        return out.close("div").close("div").newLine();
    }

    private Html passage(Block.Directive passage) {
        out.open(
                "div",
                "class",
                "passage",
                "lang",
                passage.attributes().get("lang").orElse(""));
        blocks.write(passage.children());
        return out.close("div").newLine();
    }

    private Html pause(Block.Directive pause) {
        int minutes = pause.attributes().number("minutes").orElse(0);
        String label = words.text("break.for", words.count("minutes", minutes));
        return out.element("p", label, "class", "break").newLine();
    }

    private Html example(Block.Directive example) {
        exampleSource(example, () -> {
            out.open("div", "class", "example-result").newLine();
            blocks.write(example.children().stream().skip(1).toList());
            out.close("div").newLine();
        });
        return out;
    }

    /**
     * Writes the source of an example, which is its first block, and behind it in the same section what else there is.
     * One without a title has no heading and is no landmark: a list full of "Example" helps nobody.
     */
    void exampleSource(Block.Directive example, Runnable rest) {
        sheet.passages().block(Passage.Kind.LESSON, () -> {
            if (example.title().isEmpty()) {
                String id = example.attributes().id().orElse("");
                out.open("section", "class", "example", "id", id).newLine();
            } else {
                open(example, idOf(example), example.title(), blocks.levelBelow());
            }
            example.children().stream().limit(1).forEach(source -> source.fold(blocks));
            rest.run();
        });
        out.close("section").newLine();
    }

    private String workTitle(Block.Directive directive) {
        String key = directive.name() + ".titled";
        boolean named = !directive.title().isEmpty() && words.has(key);
        return named ? words.text(key, directive.title()) : titleOrName(directive);
    }

    private String titleOrName(Block.Directive directive) {
        return directive.title().isEmpty() ? words.text(directive.name()) : directive.title();
    }

    private String idOf(Block.Directive directive) {
        return directive.attributes().id().orElseGet(() -> nextId(directive.name()));
    }

    private String nextId(String name) {
        int number = unnamed.merge(name, 1, Integer::sum);
        return "section-" + name + (number == 1 ? "" : "-" + number);
    }
}

package lms.content.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.overlay.BlockSource;

/** Whether overlays fit the lessons that they change: I08; and the texts in them, by way of the other rules. */
final class OverlayRules {
    private final Sources sources;
    private final Findings findings;

    OverlayRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void check() {
        Map<String, ParsedLesson> lessons = new HashMap<>();
        sources.lessons().forEach(lesson -> lessons.put(key(lesson.id(), lesson.language()), lesson));
        for (ParsedOverlay overlay : sources.overlays()) {
            overlay.texts().forEach(text -> check(text, lessons));
        }
    }

    private static String key(String lessonId, String language) {
        return language + " " + lessonId;
    }

    private void check(ParsedOverlay.Text text, Map<String, ParsedLesson> lessons) {
        Findings here = findings.in(text.path());
        new DirectiveRules(here).checkOverlay(text.body().blocks());
        new AccessibilityRules(here, text.body()).checkPart();
        new SafetyRules(here).check(text.body());
        new FootnoteRules(here).checkNone(text.body());
        ParsedLesson lesson = lessons.get(key(text.lessonId().text(), text.language()));
        if (lesson == null) {
            here.add(
                    Rule.I08,
                    text.lessonId().at(),
                    "there is no lesson '" + text.lessonId().text() + "' in '" + text.language() + "'",
                    DidYouMean.hint(text.lessonId().text(), new TreeSet<>(sources.lessonIds())));
            return;
        }
        Map<String, Block.Directive> blocks = new LinkedHashMap<>();
        lesson.body().walk().forEach(block -> {
            if (block instanceof Block.Directive directive) {
                directive.attributes().id().ifPresent(id -> blocks.putIfAbsent(id, directive));
            }
        });
        for (Block block : text.body().blocks()) {
            if (block instanceof Block.Directive change) {
                change.attributes().value("block").ifPresent(name -> check(change, name, lesson, blocks, here));
            }
        }
    }

    private void check(
            Block.Directive change,
            Attributes.Value name,
            ParsedLesson lesson,
            Map<String, Block.Directive> blocks,
            Findings here) {
        Block.Directive base = blocks.get(name.text());
        if (base == null) {
            here.add(
                    Rule.I08,
                    name.at(),
                    "there is no block '" + name.text() + "' in '" + lesson.path() + "'",
                    blocks.isEmpty()
                            ? "Give the block that you mean an id, {#my-id}"
                            : DidYouMean.hint(name.text(), new TreeSet<>(blocks.keySet())));
        } else if (change.is("replace")) {
            checkReplacement(change, name, base, here);
            checkBase(change, name, lesson, base, here);
        }
    }

    /** Progress and submissions hang on the id, so that the replacement has to be a block of the same kind and name. */
    private static void checkReplacement(
            Block.Directive change, Attributes.Value name, Block.Directive base, Findings here) {
        boolean kept = change.walk()
                .anyMatch(block -> block instanceof Block.Directive inner
                        && inner.is(base.name())
                        && inner.attributes().id().filter(name.text()::equals).isPresent());
        if (!kept) {
            String wanted = base.name() + "{#" + name.text() + "}";
            here.add(
                    Rule.I08,
                    change.at(),
                    "the replacement holds no '" + wanted + "', so that what people did there would be lost",
                    "Write ':::" + wanted + "' inside it");
        }
    }

    private void checkBase(
            Block.Directive change, Attributes.Value name, ParsedLesson lesson, Block.Directive base, Findings here) {
        Optional<String> file = sources.tree().text(lesson.path());
        String now = file.map(
                        text -> BlockSource.of(text, base.at().line()).rev().hex())
                .orElse("");
        Optional<Attributes.Value> then = change.attributes().value("base");
        if (then.isEmpty() || !then.get().text().equals(now)) {
            here.add(
                    Rule.I08,
                    then.map(Attributes.Value::at).orElse(change.at()),
                    "the block '" + name.text() + "' is not the one that this was written for",
                    "Compare it with line " + base.at().line() + " of '" + lesson.path() + "', then write base=" + now);
        }
    }
}

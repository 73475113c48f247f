package lms.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether footnotes and their marks belong together: L02, L07, I01, D04. */
final class FootnoteRules {
    private final Findings findings;
    private final Map<String, Position> notes = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    FootnoteRules(Findings findings) {
        this.findings = findings;
    }

    void check(Document document) {
        define(document.blocks(), true);
        document.directives("quiz").forEach(this::refuse);
        document.blocks().stream().flatMap(InlineWalk::of).forEach(piece -> {
            if (piece instanceof Inline.FootnoteMark mark) {
                use(mark);
            }
        });
        notes.forEach((label, at) -> {
            if (!used.contains(label)) {
                findings.add(Rule.L07, at, "nothing refers to the footnote '[^" + label + "]'", "Delete it, or use it");
            }
        });
    }

    /** For a text of which only pieces are shown, such as a glossary. */
    void checkNone(Document document) {
        document.blocks().stream().flatMap(InlineWalk::of).forEach(piece -> {
            if (piece instanceof Inline.FootnoteMark mark) {
                findings.add(Rule.D04, mark.at(), "footnotes stand in lessons only", "Put the remark into the text");
            }
        });
    }

    /** Notes stand at the outermost level, or in an example: one in a facilitator's note would be no learner's. */
    private void define(List<Block> blocks, boolean allowed) {
        for (Block block : blocks) {
            if (block instanceof Block.Footnote note) {
                define(note);
                if (!allowed) {
                    findings.add(
                            Rule.D04,
                            note.at(),
                            "the footnote '[^" + note.label() + "]' stands inside a block",
                            "Move it to the end of the file");
                }
            }
            boolean example = allowed && block instanceof Block.Directive directive && directive.is("example");
            define(block.children(), example);
        }
    }

    private void define(Block.Footnote note) {
        Position before = notes.putIfAbsent(note.label(), note.at());
        if (before != null) {
            findings.add(
                    Rule.I01,
                    note.at(),
                    "the footnote '[^" + note.label() + "]' stands in line " + before.line() + " already",
                    "Choose another label");
        }
    }

    private void use(Inline.FootnoteMark mark) {
        used.add(mark.label());
        if (!notes.containsKey(mark.label())) {
            findings.add(
                    Rule.L02,
                    mark.at(),
                    "there is no footnote '[^" + mark.label() + "]'",
                    notes.isEmpty()
                            ? "Add a line '[^" + mark.label() + "]: …' at the end of the file"
                            : DidYouMean.hint(mark.label(), notes.keySet()));
        }
    }

    /** Questions are shown one by one, far from the end of the lesson. */
    private void refuse(Block.Directive quiz) {
        InlineWalk.of(quiz)
                .filter(Inline.FootnoteMark.class::isInstance)
                .map(piece -> ((Inline.FootnoteMark) piece).at())
                .forEach(at -> findings.add(
                        Rule.D04, at, "a footnote may not stand in a quiz", "Put the remark into the question"));
    }
}

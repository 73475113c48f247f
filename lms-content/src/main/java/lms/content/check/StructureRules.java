package lms.content.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.format.DirectiveKind;
import lms.content.quiz.QuizParts;

/** Whether a translation is built like its original, so that an answer means the same in both: X02, X03. */
final class StructureRules {
    private static final Comparator<Position> BY_LINE = Comparator.comparingInt(Position::line);

    private final Findings findings;

    StructureRules(Findings findings) {
        this.findings = findings;
    }

    void check(Document translation, Document original) {
        List<Block.Directive> here = directives(translation);
        List<Block.Directive> there = directives(original);
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= here.size() || i >= there.size() || !name(here.get(i)).equals(name(there.get(i)))) {
                Position last = translation.walk().map(Block::at).max(BY_LINE).orElse(Position.START);
                report(i < here.size() ? here.get(i).at() : last, here, there, i);
                return;
            }
        }
        for (int i = 0; i < here.size(); i++) {
            checkShape(here.get(i), there.get(i));
            new SameAttributeRules(findings).check(here.get(i), there.get(i));
        }
    }

    /** Says of the first difference what it is: a block that is missing, one too many, or another order. */
    private void report(Position at, List<Block.Directive> here, List<Block.Directive> there, int index) {
        List<Block.Directive> missing = lacking(there, here);
        List<Block.Directive> more = lacking(here, there);
        if (!missing.isEmpty()) {
            String first = name(missing.get(0)) + "' of its line "
                    + missing.get(0).at().line();
            findings.add(
                    Rule.X02,
                    at,
                    missing.size() == 1
                            ? "a block of the original is missing: '" + first
                            : missing.size() + " blocks of the original are missing, the first is '" + first,
                    "Write " + (missing.size() == 1 ? "it" : "them")
                            + " here too, with the same ids and in the same order");
        } else if (!more.isEmpty()) {
            findings.add(
                    Rule.X02,
                    more.get(0).at(),
                    "the original has no '" + name(more.get(0)) + "', or fewer of them",
                    "Take it out, or add it to the original");
        } else {
            findings.add(
                    Rule.X02,
                    at,
                    "the original has '" + name(there.get(index)) + "' here",
                    "Keep the blocks in the order of the original");
        }
    }

    /** What the one has more often than the other. */
    private static List<Block.Directive> lacking(List<Block.Directive> one, List<Block.Directive> other) {
        Map<String, Integer> left = new HashMap<>();
        other.forEach(directive -> left.merge(name(directive), 1, Integer::sum));
        return one.stream()
                .filter(directive -> left.merge(name(directive), -1, Integer::sum) < 0)
                .toList();
    }

    /** What both languages have: a block for one language only has no counterpart in the other. */
    private static List<Block.Directive> directives(Document text) {
        return text.blocks().stream().flatMap(StructureRules::directives).toList();
    }

    private static Stream<Block.Directive> directives(Block block) {
        Stream<Block.Directive> inside = block.children().stream().flatMap(StructureRules::directives);
        if (!(block instanceof Block.Directive directive)) {
            return inside;
        }
        return directive.isForOneLanguage() ? Stream.empty() : Stream.concat(Stream.of(directive), inside);
    }

    /** As in its opening line: blocks of the same name are the same one in both languages. */
    private static String name(Block.Directive directive) {
        boolean leaf =
                DirectiveKind.of(directive.name()).filter(DirectiveKind::isLeaf).isPresent();
        Optional<String> id = directive.attributes().id();
        return (leaf ? "::" : ":::")
                + directive.name()
                + id.map(text -> "{#" + text + "}").orElse("");
    }

    private void checkShape(Block.Directive here, Block.Directive there) {
        if (here.is("quiz")) {
            new SameAnswerRules(findings).check(QuizParts.of(here), QuizParts.of(there));
        } else if (!CriteriaShape.of(here).equals(CriteriaShape.of(there))) {
            findings.add(
                    Rule.X02,
                    here.at(),
                    "the criteria differ from the original in number",
                    "Keep the same criteria in the same order");
        }
    }
}

package lms.content.check;

import java.util.List;
import java.util.TreeSet;
import lms.content.document.Block;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.format.DirectiveKind;

/** Whether directives are known, stand where they may and carry what they need: D01, D04, D05, D07, Q10. */
final class DirectiveRules {
    private static final int MAX_DEPTH = 6;
    private final Findings findings;

    DirectiveRules(Findings findings) {
        this.findings = findings;
    }

    void check(List<Block> blocks) {
        check(blocks, DirectiveKind.TOP, 1);
    }

    /** For a file of an overlay: it holds changes, and those hold what may stand in a variant of the text. */
    void checkOverlay(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Directive change) {
                checkDirective(change, DirectiveKind.OVERLAY, 1);
                check(change.children(), "only", 2);
            } else {
                findings.add(
                        Rule.D04,
                        block.at(),
                        "this stands in the overlay but in none of its changes, so nobody would see it",
                        "Move it into a :::replace, :::before or :::after");
            }
        }
    }

    private void check(List<Block> blocks, String place, int depth) {
        for (Block block : blocks) {
            if (block instanceof Block.Directive directive) {
                checkDirective(directive, place, depth);
                check(directive.children(), placeIn(directive, place), depth + 1);
            } else {
                checkPlain(block, place);
                check(block.children(), place.equals(DirectiveKind.TOP) ? DirectiveKind.NESTED : place, depth);
            }
        }
    }

    /** What a leaf was made to enclose stands where the leaf does. */
    private static String placeIn(Block.Directive directive, String place) {
        boolean leaf =
                DirectiveKind.of(directive.name()).filter(DirectiveKind::isLeaf).isPresent();
        return leaf ? place : directive.name();
    }

    private void checkPlain(Block block, String place) {
        new StrayDirectives(findings).check(block);
        if (place.equals("quiz")) {
            findings.add(
                    Rule.D04,
                    block.at(),
                    "this stands in the quiz but in none of its questions, so nobody would see it",
                    "Move it into a question, or before the quiz");
        }
    }

    private void checkDirective(Block.Directive directive, String place, int depth) {
        if (depth > MAX_DEPTH) {
            findings.add(
                    Rule.D07, directive.at(), "directives are nested deeper than 6 levels", "Take one of them apart");
        }
        String name = directive.name();
        DirectiveKind.of(name)
                .ifPresentOrElse(
                        kind -> checkKnown(directive, kind, place),
                        () -> findings.add(
                                Rule.D01,
                                directive.at(),
                                "there is no directive called '" + name + "'",
                                DidYouMean.advice(name, DirectiveKind.names(), directive.at())));
    }

    private void checkKnown(Block.Directive directive, DirectiveKind kind, String place) {
        if (!kind.mayStandIn(place)) {
            findings.add(
                    Rule.D04,
                    directive.at(),
                    "'" + kind.name() + "' may not stand in " + placeWords(place),
                    "Put it in: " + String.join(", ", new TreeSet<>(kind.places())));
        }
        new AttributeRules(findings, directive, kind).check();
        new PartRules(findings, directive).check();
    }

    private static String placeWords(String place) {
        return DirectiveKind.of(place).isPresent() ? "'" + place + "'" : place;
    }
}

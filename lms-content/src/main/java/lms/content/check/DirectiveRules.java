package lms.content.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether directives are known, stand where they may and carry what they need: D01, D04, D05, D07, Q10. */
final class DirectiveRules {
    private static final int MAX_DEPTH = 6;
    /** The place of what stands in a quote, a callout or a list. */
    private static final String NESTED = "a quote or a list";

    private static final Pattern LEAF = Pattern.compile("::(include|break)\\s*\\{.*", Pattern.DOTALL);

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+]");

    private final Findings findings;

    DirectiveRules(Findings findings) {
        this.findings = findings;
    }

    void check(List<Block> blocks) {
        check(blocks, DirectiveKind.TOP, 1);
        blocks.stream().flatMap(InlineWalk::of).forEach(this::checkFootnote);
    }

    private void checkFootnote(Inline piece) {
        if (piece instanceof Inline.Text text && FOOTNOTE.matcher(text.value()).find()) {
            findings.add(
                    Rule.D01,
                    text.at(),
                    "footnotes are not supported yet",
                    "Put the remark into the text or a callout");
        }
    }

    private void check(List<Block> blocks, String place, int depth) {
        for (Block block : blocks) {
            if (block instanceof Block.Directive directive) {
                checkDirective(directive, place, depth);
                check(directive.children(), directive.name(), depth + 1);
            } else {
                checkPlain(block, place);
                check(block.children(), place.equals(DirectiveKind.TOP) ? NESTED : place, depth);
            }
        }
    }

    private void checkPlain(Block block, String place) {
        if (place.equals("quiz")) {
            findings.add(
                    Rule.D04,
                    block.at(),
                    "this stands in the quiz but in none of its questions, so nobody would see it",
                    "Move it into a question, or before the quiz");
        }
        if (block instanceof Block.Paragraph paragraph && paragraph.text().get(0) instanceof Inline.Text text) {
            Matcher matcher = LEAF.matcher(text.value());
            if (matcher.matches()) {
                later(block, matcher.group(1));
            }
        }
    }

    private void checkDirective(Block.Directive directive, String place, int depth) {
        if (depth > MAX_DEPTH) {
            findings.add(
                    Rule.D07, directive.at(), "directives are nested deeper than 6 levels", "Take one of them apart");
        }
        String name = directive.name();
        if (DirectiveKind.LATER.contains(name)) {
            later(directive, name);
            return;
        }
        DirectiveKind.of(name)
                .ifPresentOrElse(
                        kind -> checkKnown(directive, kind, place),
                        () -> findings.add(
                                Rule.D01,
                                directive.at(),
                                "there is no directive called '" + name + "'",
                                DidYouMean.advice(name, DirectiveKind.names(), directive.at())));
    }

    private void later(Block block, String name) {
        findings.add(
                Rule.D01,
                block.at(),
                "the directive '" + name + "' is not supported yet",
                "Leave it out for now, or use one of: " + String.join(", ", new TreeSet<>(DirectiveKind.names())));
    }

    private void checkKnown(Block.Directive directive, DirectiveKind kind, String place) {
        boolean allowed = kind.places().contains(place)
                || (kind.places().contains(DirectiveKind.ANYWHERE)
                        && !Set.of("quiz", "question", "hint", "explanation").contains(place));
        if (!allowed) {
            findings.add(
                    Rule.D04,
                    directive.at(),
                    "'" + kind.name() + "' may not stand in " + placeWords(place),
                    "Put it in: " + String.join(", ", new TreeSet<>(kind.places())));
        }
        new AttributeRules(findings, directive, kind).check();
    }

    private static String placeWords(String place) {
        boolean words = place.equals(DirectiveKind.TOP) || place.equals(NESTED);
        return words ? place : "'" + place + "'";
    }
}

package lms.content.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Inline;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.format.DirectiveKind;

/**
 * Lines that were meant to open a directive and are text: D01. Unfound, a note for facilitators would be printed for
 * everybody.
 */
final class StrayDirectives {
    /** Colons before the name, fewer than three or with gaps between. */
    private static final Pattern BEFORE =
            Pattern.compile(":[: ]*: ?([A-Za-z][A-Za-z-]*)(?![A-Za-z]).*", Pattern.DOTALL);

    private static final Pattern BEHIND = Pattern.compile("([A-Za-z][A-Za-z-]*) ?:{2,} *", Pattern.DOTALL);
    private static final Pattern IN_CODE = Pattern.compile("(?m)^[ \\t]*:{2,} ?([A-Za-z][A-Za-z-]*)(?![A-Za-z])");

    private final Findings findings;

    StrayDirectives(Findings findings) {
        this.findings = findings;
    }

    void check(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            checkLines(paragraph.text());
        } else if (block instanceof Block.Code code && code.language().isEmpty()) {
            checkCode(code);
        }
    }

    private void checkLines(List<Inline> text) {
        boolean first = true;
        for (Inline piece : text) {
            if (first && piece instanceof Inline.Text words) {
                checkLine(words);
            }
            first = piece instanceof Inline.LineBreak;
        }
    }

    private void checkLine(Inline.Text line) {
        String words = line.value().strip();
        meant(BEFORE.matcher(words)).or(() -> meant(BEHIND.matcher(words))).ifPresent(name -> {
            String fence = DirectiveKind.of(name).filter(DirectiveKind::isLeaf).isPresent() ? "::" : ":::";
            report(
                    line.at(),
                    "this line is meant to be the directive '" + name + "', but is shown to everybody as text",
                    "Write '" + fence + name + "' at the start of a line of its own");
        });
    }

    private void checkCode(Block.Code code) {
        Matcher matcher = IN_CODE.matcher(code.value());
        while (matcher.find()) {
            if (DirectiveKind.of(matcher.group(1)).isPresent()) {
                report(
                        code.at(),
                        "the directive '" + matcher.group(1) + "' stands in a code block, so everybody sees its source",
                        "Take the four spaces away, or close the code block before it; to show source on purpose, "
                                + "begin the block with ```markdown");
                return;
            }
        }
    }

    private static Optional<String> meant(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(matcher.group(1))
                        .filter(name -> DirectiveKind.of(name).isPresent())
                : Optional.empty();
    }

    private void report(Position at, String message, String hint) {
        findings.add(Rule.D01, at, message, hint);
    }
}

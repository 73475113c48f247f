package lms.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Position;
import lms.content.finding.Advice;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.format.DirectiveKind;
import lms.content.format.TypingSlip;
import org.jspecify.annotations.Nullable;

/** Turns a parsed directive into ours and reports what is wrong with its fences. */
final class DirectiveBuilder {
    private final LineIndex lines;
    private final Findings findings;
    private final FenceRepairs repairs;

    DirectiveBuilder(LineIndex lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
        this.repairs = new FenceRepairs(lines);
    }

    Block build(DirectiveNode node, List<Block> children) {
        OpeningFence fence = node.fence();
        Position at = lines.at(node.openingOffset());
        if (!fence.unread().isEmpty()) {
            findings.add(
                    Rule.D05,
                    lines.at(node.unreadOffset()),
                    "'" + fence.unread() + "' cannot be read as part of a directive",
                    TypingSlip.hint(fence.unread())
                            .orElse("Write " + node.opened()
                                    + "[title]{#id key=value key=\"two words\"} and nothing else"));
        }
        checkForm(node, at);
        checkBlankLines(at.line() - 1, at.line() + 1, at, node.opened());
        Map<String, Attributes.Value> values = new LinkedHashMap<>();
        fence.attributes().forEach((name, value) -> {
            Position place = lines.at(node.openingOffset() + value.offset());
            values.put(name, new Attributes.Value(place, value.text()));
        });
        return new Block.Directive(
                at,
                fence.name(),
                fence.title(),
                new Attributes(values),
                fence.name().equals("example") ? withSource(node, at, children) : children);
    }

    /** An example shows what was written before it shows what becomes of it. */
    private List<Block> withSource(DirectiveNode node, Position at, List<Block> children) {
        @Nullable BasedSequence closing = node.closing();
        int end = closing == null ? lines.count() + 1 : lines.lineOf(closing.getStartOffset());
        int first = at.line() + 1;
        while (first < end && lines.isBlank(first)) {
            first++;
        }
        while (end > first && lines.isBlank(end - 1)) {
            end--;
        }
        String source = IntStream.range(first, end)
                .mapToObj(line -> lines.line(line) + "\n")
                .collect(Collectors.joining());
        List<Block> all = new ArrayList<>();
        all.add(new Block.Code(new Position(Math.min(first, lines.count()), 1), Optional.of("markdown"), source));
        all.addAll(children);
        return all;
    }

    private void checkForm(DirectiveNode node, Position at) {
        String name = node.fence().name();
        boolean leaf = node.fence().isLeaf();
        Optional<DirectiveKind> kind = DirectiveKind.of(name);
        if (kind.isPresent() && kind.get().isLeaf() != leaf) {
            findings.add(
                    Rule.D02,
                    at,
                    leaf
                            ? "'" + name + "' encloses text, so two colons are too few"
                            : "'" + name + "' encloses no text",
                    leaf
                            ? "Write ':::" + name + "', its text, and a line ':::' behind it"
                            : "Write '::" + name + "{…}' with two colons, and no closing line");
        } else if (!leaf) {
            checkClosing(node, at);
        }
    }

    private void checkClosing(DirectiveNode node, Position at) {
        @Nullable BasedSequence closing = node.closing();
        if (closing == null) {
            Overrun.in(node).ifPresentOrElse(this::reportOverrun, () -> reportUnclosed(node, at));
        } else {
            Position end = lines.at(closing.getStartOffset());
            checkBlankLines(
                    end.line() - 1, end.line() + 1, end, closing.toString().strip());
        }
    }

    private void reportUnclosed(DirectiveNode node, Position at) {
        findings.add(
                Rule.D02,
                at,
                "'" + node.opened() + "' is never closed",
                "Add a line '" + colons(node) + "' behind its text; each such line closes what was opened last");
    }

    private void reportOverrun(Overrun overrun) {
        int line = lines.lineOf(overrun.offset());
        findings.add(
                Rule.D02,
                lines.at(overrun.open().openingOffset()),
                "'" + overrun.open().opened() + "' is not closed before '" + overrun.next() + "' of line " + line,
                "Add a line '" + colons(overrun.open()) + "' before line " + line);
    }

    private void checkBlankLines(int before, int after, Position at, String fence) {
        boolean tight = !lines.isBlank(before) && !isFrontMatter(before);
        boolean tightBehind = !lines.isBlank(after);
        if (tight || tightBehind) {
            String side = tight && tightBehind ? "before and behind" : tight ? "before" : "behind";
            findings.add(
                    Rule.D06,
                    at,
                    "an empty line is missing " + side + " '" + fence + "'",
                    new Advice("Add it, or let --fix add it", repairs.blankLines(at, tight, tightBehind)));
        }
    }

    private boolean isFrontMatter(int line) {
        return lines.line(line).equals("---");
    }

    void reportStray(StrayFenceNode stray, Position at) {
        @Nullable DirectiveNode open = stray.open();
        String fence = stray.getChars().toString().strip();
        if (open == null) {
            findings.add(Rule.D03, at, "'" + fence + "' closes nothing", "Delete it, or open a directive before it");
        } else {
            int line = lines.lineOf(open.openingOffset());
            findings.add(
                    Rule.D03,
                    at,
                    "'" + fence + "' is too short to close '" + open.opened() + "' of line " + line,
                    new Advice(
                            "Write '" + ":".repeat(open.fence().colons()) + "'", FenceRepairs.longer(stray, open, at)));
        }
    }

    private static String colons(DirectiveNode node) {
        return ":".repeat(node.fence().colons());
    }
}

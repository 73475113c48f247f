package lms.content.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether the text is plain Markdown: S01, S02. */
final class SafetyRules {
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.:][^{}\\n]*}\\s*$|\\{[a-z-]+=[^{}\\n]*}\\s*$");

    /** Their lists have items that may end in a key. */
    private static final Set<String> KEYED = Set.of("question", "criteria");

    private final Findings findings;

    SafetyRules(Findings findings) {
        this.findings = findings;
    }

    void check(Document document) {
        document.blocks().stream().flatMap(InlineWalk::of).forEach(piece -> {
            if (piece instanceof Inline.Html html) {
                html(html.at(), html.source());
            }
        });
        document.blocks().forEach(block -> attributes(block, false));
    }

    private void html(Position at, String source) {
        String shown = source.length() > 40 ? source.substring(0, 40) + "…" : source;
        findings.add(
                Rule.S01,
                at,
                "raw HTML is not allowed: '" + shown.replaceAll("\\s+", " ") + "'",
                "Use Markdown; to show a bracket write \\< or put it into `backticks`");
    }

    private void attributes(Block block, boolean inKeyed) {
        if (!block.text().isEmpty()
                && block.text().get(block.text().size() - 1) instanceof Inline.Text text
                && !(block instanceof Block.Table)) {
            attributes(text);
        }
        boolean keyed = inKeyed || (block instanceof Block.Directive directive && KEYED.contains(directive.name()));
        if (!(keyed && block instanceof Block.Listing)) {
            block.children().forEach(child -> attributes(child, keyed));
        }
    }

    private void attributes(Inline.Text text) {
        Matcher matcher = ATTRIBUTES.matcher(text.value());
        if (matcher.find()) {
            findings.add(
                    Rule.S02,
                    text.at(),
                    "'" + matcher.group().strip() + "' is not allowed here",
                    "Attributes in braces belong behind the name of a directive");
        }
    }
}

package lms.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Turns Flexmark's tree into ours. */
final class TreeBuilder {
    private final LineIndex lines;
    private final Findings findings;
    private final DirectiveBuilder directives;
    private final InlineBuilder inlines;
    private final Slugs slugs;
    /** Of headings in notes for facilitators, so that the ids that learners get do not tell of them. */
    private final Slugs noteSlugs;

    private final com.vladsch.flexmark.util.ast.Document root;
    private int depth;

    TreeBuilder(LineIndex lines, Findings findings, com.vladsch.flexmark.util.ast.Document root) {
        this.lines = lines;
        this.findings = findings;
        this.root = root;
        this.directives = new DirectiveBuilder(lines, findings);
        this.inlines = new InlineBuilder(lines, findings, root);
        this.slugs = new Slugs(directiveIds(root));
        this.noteSlugs = new Slugs(Set.of());
    }

    Document build() {
        return new Document(children(root));
    }

    private static Set<String> directiveIds(Node root) {
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : root.getDescendants()) {
            if (node instanceof DirectiveNode directive && !isInNote(node)) {
                ids.addAll(directive.fence().ids());
            }
        }
        return ids;
    }

    private static boolean isInNote(Node node) {
        for (Node outer = node; outer != null; outer = outer.getParent()) {
            if (outer instanceof DirectiveNode directive
                    && directive.fence().name().equals("facilitator")) {
                return true;
            }
        }
        return false;
    }

    private String anchor(Heading heading, List<Inline> text) {
        String words = PlainText.of(text);
        return isInNote(heading) ? "note--" + noteSlugs.next(words) : slugs.next(words);
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (depth == Guards.MAX_NESTING) {
            findings.add(Rule.F03, at(parent), "blocks are nested deeper than 32 levels", "Use fewer levels");
            return blocks;
        }
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        depth--;
        return blocks;
    }

    private Optional<Block> block(Node node) {
        Position at = at(node);
        if (node instanceof Paragraph) {
            List<Inline> text = inlines.children(node);
            return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(at, text));
        }
        if (node instanceof Heading heading) {
            List<Inline> text = inlines.children(node);
            return Optional.of(new Block.Heading(at, heading.getLevel(), anchor(heading, text), text));
        }
        if (node instanceof ListBlock list) {
            return Optional.of(list(at, list));
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new CalloutReader(findings).read(new Block.Quote(at, children(node))));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(new TableBuilder(lines, inlines).build(table));
        }
        return directive(node, at).or(() -> leaf(node, at));
    }

    private Optional<Block> directive(Node node, Position at) {
        if (node instanceof DirectiveNode directive) {
            return Optional.of(directives.build(directive, children(node)));
        }
        if (node instanceof FootnoteNode footnote) {
            return Optional.of(
                    new Block.Footnote(lines.at(footnote.openingOffset()), footnote.label(), children(node)));
        }
        if (node instanceof StrayFenceNode stray) {
            directives.reportStray(stray, at);
        }
        return Optional.empty();
    }

    private Optional<Block> leaf(Node node, Position at) {
        if (node instanceof FencedCodeBlock code) {
            if (code.getClosingFence().isEmpty()) {
                findings.add(
                        Rule.D02,
                        at,
                        "the code block that begins here is never closed and hides what follows",
                        "Add a line '" + code.getOpeningFence() + "' behind its text");
            }
            String info = code.getInfo().unescape().strip();
            Optional<String> language = info.isEmpty() ? Optional.empty() : Optional.of(info.split("\\s+", 2)[0]);
            return Optional.of(
                    new Block.Code(at, language, code.getContentChars().normalizeEOL()));
        }
        if (node instanceof IndentedCodeBlock code) {
            String text = code.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
            return Optional.of(new Block.Code(at, Optional.empty(), text));
        }
        return node instanceof ThematicBreak ? Optional.of(new Block.Rule(at)) : Optional.empty();
    }

    private Block list(Position at, ListBlock list) {
        Optional<Integer> start =
                list instanceof OrderedList ordered ? Optional.of(ordered.getStartNumber()) : Optional.empty();
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(at(item), mark(item), children(item)));
        }
        return new Block.Listing(at, start, list.isTight(), items);
    }

    private static Mark mark(Node item) {
        if (item instanceof TaskListItem task) {
            return task.isItemDoneMarker() ? Mark.TICKED : Mark.OPEN;
        }
        return Mark.NONE;
    }

    private Position at(Node node) {
        return lines.at(node.getStartOffset());
    }
}

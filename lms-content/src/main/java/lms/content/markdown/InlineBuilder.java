package lms.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.document.Inline;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import org.jspecify.annotations.Nullable;

/** Turns Flexmark's running text into ours. */
final class InlineBuilder {
    private final LineIndex lines;
    private final Findings findings;
    private final Document document;
    private int depth;

    InlineBuilder(LineIndex lines, Findings findings, Document document) {
        this.lines = lines;
        this.findings = findings;
        this.document = document;
    }

    /** The pieces inside the node, neighbouring texts joined. */
    List<Inline> children(Node parent) {
        List<Inline> pieces = new ArrayList<>();
        if (depth == Guards.MAX_NESTING) {
            findings.add(Rule.F03, at(parent), "emphasis or links are nested deeper than 32 levels");
            return pieces;
        }
        depth++;
        addAll(parent, pieces);
        depth--;
        return pieces;
    }

    private void addAll(Node parent, List<Inline> pieces) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TextBase) {
                // text in which bare addresses were found
                addAll(node, pieces);
            } else {
                add(node, pieces);
            }
        }
    }

    private void add(Node node, List<Inline> pieces) {
        Position at = at(node);
        if (node instanceof Emphasis) {
            pieces.add(new Inline.Styled(at, Inline.Style.EMPHASIS, children(node)));
        } else if (node instanceof StrongEmphasis) {
            pieces.add(new Inline.Styled(at, Inline.Style.STRONG, children(node)));
        } else if (node instanceof Strikethrough) {
            pieces.add(new Inline.Styled(at, Inline.Style.STRIKETHROUGH, children(node)));
        } else if (node instanceof Code code) {
            pieces.add(new Inline.Code(at, code(code.getText().toString())));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            pieces.add(new Inline.LineBreak(at, node instanceof HardLineBreak));
        } else if (node instanceof HtmlInlineBase) {
            pieces.add(new Inline.Html(at, node.getChars().toString()));
        } else if (!addLink(node, at, pieces)) {
            addText(at, node.getChars().unescape(), pieces);
        }
    }

    private boolean addLink(Node node, Position at, List<Inline> pieces) {
        if (node instanceof Link link) {
            pieces.add(new Inline.Link(at, link.getUrl().unescape(), title(link.getTitle()), children(node)));
        } else if (node instanceof Image image) {
            pieces.add(new Inline.Image(at, image.getUrl().unescape(), title(image.getTitle()), plain(node)));
        } else if (node instanceof AutoLink link) {
            String target = link.getText().toString();
            pieces.add(new Inline.Link(at, target, Optional.empty(), List.of(new Inline.Text(at, target))));
        } else if (node instanceof MailLink link) {
            String address = link.getText().toString();
            pieces.add(
                    new Inline.Link(at, "mailto:" + address, Optional.empty(), List.of(new Inline.Text(at, address))));
        } else if (node instanceof RefNode reference) {
            addReference(reference, at, pieces);
        } else {
            return false;
        }
        return true;
    }

    private void addReference(RefNode node, Position at, List<Inline> pieces) {
        @Nullable Reference target = node.getReferenceNode(document);
        if (target == null) {
            Optional<String> label = node instanceof LinkRef ? FootnoteNode.mark(node.getChars()) : Optional.empty();
            label.ifPresentOrElse(
                    name -> pieces.add(new Inline.FootnoteMark(at, name)), () -> addUndefined(node, at, pieces));
        } else if (node instanceof ImageRef) {
            pieces.add(new Inline.Image(at, target.getUrl().unescape(), title(target.getTitle()), plain(node)));
        } else if (node instanceof LinkRef) {
            pieces.add(new Inline.Link(at, target.getUrl().unescape(), title(target.getTitle()), children(node)));
        }
    }

    /** Square brackets that refer to nothing are text, with whatever is marked up inside them. */
    private void addUndefined(RefNode node, Position at, List<Inline> pieces) {
        if (!node.hasChildren()) {
            addText(at, node.getChars().unescape(), pieces);
            return;
        }
        addText(at, node.getChars().prefixOf(node.getChildChars()).unescape(), pieces);
        for (Inline piece : children(node)) {
            if (piece instanceof Inline.Text text) {
                addText(text.at(), text.value(), pieces);
            } else {
                pieces.add(piece);
            }
        }
        addText(at, node.getChars().suffixOf(node.getChildChars()).unescape(), pieces);
    }

    private static void addText(Position at, String value, List<Inline> pieces) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Inline.Text before) {
            pieces.set(last, new Inline.Text(before.at(), before.value() + value));
        } else if (!value.isEmpty()) {
            pieces.add(new Inline.Text(at, value));
        }
    }

    private String plain(Node node) {
        return PlainText.of(children(node));
    }

    private static Optional<String> title(BasedSequence title) {
        String text = title.unescape();
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Line ends count as spaces, and one space at both ends is only there to part the text from its backticks. */
    private static String code(String text) {
        String line = text.replaceAll("\r?\n", " ");
        boolean padded = line.length() > 2 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }

    private Position at(Node node) {
        return lines.at(node.getStartOffset());
    }
}

package lms.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import lms.content.Replacement;
import lms.content.document.Position;

/** Changes that mend fences, where nothing but the fence is at stake. */
final class FenceRepairs {
    private final LineIndex lines;

    FenceRepairs(LineIndex lines) {
        this.lines = lines;
    }

    /** Empty lines where they are missing around the fence. In a quote an empty line would end the quote: none there. */
    List<Replacement> blankLines(Position fence, boolean before, boolean after) {
        List<Replacement> repair = new ArrayList<>();
        if (lines.line(fence.line()).substring(0, fence.column() - 1).isBlank()) {
            if (before) {
                repair.add(new Replacement(fence.line(), 1, "", "\n"));
            }
            if (after) {
                repair.add(new Replacement(fence.line() + 1, 1, "", "\n"));
            }
        }
        return repair;
    }

    /** Makes the fence as long as the one that it was meant to close: sure if no other could be meant. */
    static List<Replacement> longer(StrayFenceNode stray, DirectiveNode open, Position at) {
        int candidates = 0;
        for (Node node : open.getDescendants()) {
            candidates += node instanceof StrayFenceNode other && other.open() == open ? 1 : 0;
        }
        return candidates == 1 && open.closing() == null
                ? List.of(new Replacement(
                        at.line(),
                        at.column(),
                        stray.getChars().toString().strip(),
                        ":".repeat(open.fence().colons())))
                : List.of();
    }
}

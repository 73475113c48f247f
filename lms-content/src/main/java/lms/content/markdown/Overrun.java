package lms.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import lms.content.format.DirectiveKind;
import org.jspecify.annotations.Nullable;

/**
 * A directive whose closing line is what an author forgot, whichever directive around it is left without one: closing
 * lines close what was opened last.
 *
 * @param next the fence before which the closing line is missing
 * @param offset where that fence begins
 */
record Overrun(DirectiveNode open, String next, int offset) {
    /** The likeliest inside a directive that is never closed; empty where nothing tells. */
    static Optional<Overrun> in(DirectiveNode unclosed) {
        Optional<Overrun> own = Optional.empty();
        for (Node node : unclosed.getDescendants()) {
            if (node instanceof DirectiveNode inner) {
                Optional<Overrun> found = misplaced(inner).or(() -> closedByLonger(inner, unclosed));
                if (found.isPresent() && found.get().open() != unclosed) {
                    return found;
                }
                own = own.or(() -> found);
            }
        }
        return own;
    }

    /** The directive around this one, where this one may not stand in it. */
    private static Optional<Overrun> misplaced(DirectiveNode next) {
        @Nullable Node around = next.getAncestorOfType(DirectiveNode.class);
        return around instanceof DirectiveNode open && !fits(next, open.fence().name())
                ? Optional.of(new Overrun(open, next.opened(), next.openingOffset()))
                : Optional.empty();
    }

    /** This directive, where the line that closed it is as long as the one around it would have needed. */
    private static Optional<Overrun> closedByLonger(DirectiveNode inner, DirectiveNode unclosed) {
        @Nullable BasedSequence closing = inner.closing();
        int needed = unclosed.fence().colons();
        return closing != null
                        && inner.fence().colons() < needed
                        && closing.toString().strip().length() == needed
                ? Optional.of(new Overrun(inner, closing.toString().strip(), closing.getStartOffset()))
                : Optional.empty();
    }

    private static boolean fits(DirectiveNode inner, String place) {
        boolean known = DirectiveKind.of(place).filter(kind -> !kind.isLeaf()).isPresent();
        Optional<DirectiveKind> kind = DirectiveKind.of(inner.fence().name());
        return !known || kind.isEmpty() || kind.get().mayStandIn(place);
    }
}

package lms.content.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A directive in Flexmark's tree. */
final class DirectiveNode extends Block {
    private final BasedSequence opening;
    private final OpeningFence fence;
    private @Nullable BasedSequence closing;

    /** @param opening the line from its first colon on */
    DirectiveNode(BasedSequence opening, OpeningFence fence) {
        super(opening);
        this.opening = opening;
        this.fence = fence;
    }

    OpeningFence fence() {
        return fence;
    }

    /** Its opening line as people are told about it: colons and name. */
    String opened() {
        return ":".repeat(fence.colons()) + fence.name();
    }

    /** Offset of the first colon. */
    int openingOffset() {
        return opening.getStartOffset();
    }

    /** Offset of what cannot be read; the end of the line where all can. */
    int unreadOffset() {
        return opening.trimEnd().getEndOffset() - fence.unread().length();
    }

    @Nullable
    BasedSequence closing() {
        return closing;
    }

    void close(BasedSequence line) {
        closing = line;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }
}

package lms.content.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A bare fence that closes nothing. */
final class StrayFenceNode extends Block {
    private final @Nullable DirectiveNode open;

    /** @param open the innermost open directive, whose fence is longer */
    StrayFenceNode(BasedSequence line, @Nullable DirectiveNode open) {
        super(line);
        this.open = open;
    }

    @Nullable
    DirectiveNode open() {
        return open;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {getChars()};
    }
}

package lms.content.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses one directive as a container. A bare fence closes the innermost open directive whose fence is not longer. The
 * closing line is consumed here and the block ends with the next line: Flexmark's {@code finished()} would leave the
 * open children of a container behind.
 */
final class DirectiveBlockParser extends AbstractBlockParser {
    static final int MAX_INDENT = 3;

    private final DirectiveNode node;
    private boolean closed;

    DirectiveBlockParser(DirectiveNode node) {
        this.node = node;
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        BasedSequence line = state.getLine();
        BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex());
        Optional<Integer> colons = state.getIndent() > MAX_INDENT ? Optional.empty() : OpeningFence.closing(rest);
        if (colons.isPresent() && colons.get() >= node.fence().colons() && isInnermost(state)) {
            closed = true;
            node.close(rest);
            return BlockContinue.atIndex(line.length());
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Whether no directive and no code block is open inside this one. */
    private boolean isInnermost(ParserState state) {
        List<BlockParser> active = state.getActiveBlockParsers();
        return active.subList(active.indexOf(this) + 1, active.size()).stream()
                .noneMatch(inner -> inner instanceof FencedCodeBlockParser
                        || (inner instanceof DirectiveBlockParser directive && !directive.closed));
    }

    /** The innermost directive that is open at this line. */
    static @Nullable DirectiveNode innermostOpen(ParserState state) {
        DirectiveNode found = null;
        for (BlockParser parser : state.getActiveBlockParsers()) {
            if (parser instanceof DirectiveBlockParser directive && !directive.closed) {
                found = directive.node;
            }
        }
        return found;
    }

    @Override
    public void closeBlock(ParserState state) {
        node.setCharsFromContent();
    }
}

package lms.content.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** Parses a footnote as a container: what is indented by four spaces belongs to it, as on Git hosts. */
final class FootnoteBlockParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final FootnoteNode node;

    FootnoteBlockParser(FootnoteNode node) {
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
        return !(block instanceof FootnoteNode);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        node.setCharsFromContent();
    }
}

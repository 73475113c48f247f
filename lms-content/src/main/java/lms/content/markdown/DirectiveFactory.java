package lms.content.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts a block where a line opens a directive or a footnote, or is a fence that nothing was there to close. */
final class DirectiveFactory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(state);
            }
        };
    }

    private static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        if (state.getIndent() > DirectiveBlockParser.MAX_INDENT || state.isBlank()) {
            return BlockStart.none();
        }
        BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex());
        if (OpeningFence.closing(rest).isPresent()) {
            StrayFenceNode stray = new StrayFenceNode(rest, DirectiveBlockParser.innermostOpen(state));
            return BlockStart.of(new OneLineParser(stray)).atIndex(line.length());
        }
        if (state.getActiveBlockParsers().size() > Guards.MAX_NESTING) {
            return BlockStart.none();
        }
        Optional<FootnoteNode> footnote = FootnoteNode.opened(rest);
        if (footnote.isPresent()) {
            return BlockStart.of(new FootnoteBlockParser(footnote.get()))
                    .atIndex(state.getNextNonSpaceIndex() + footnote.get().openingLength());
        }
        Optional<OpeningFence> fence = OpeningFence.of(rest.toString());
        if (fence.isEmpty()) {
            return BlockStart.none();
        }
        DirectiveNode node = new DirectiveNode(rest, fence.get());
        BlockParser parser = fence.get().isLeaf() ? new OneLineParser(node) : new DirectiveBlockParser(node);
        return BlockStart.of(parser).atIndex(line.length());
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}

package lms.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every piece of running text in a text, whatever it stands in. */
public final class InlineWalk {
    private InlineWalk() {}

    /** The pieces of the block and of all blocks inside it, at any depth, in reading order. */
    public static Stream<Inline> of(Block block) {
        List<Inline> pieces = new ArrayList<>();
        forEach(List.of(block), pieces::add);
        return pieces.stream();
    }

    /** Tells every piece of the blocks and of all blocks inside them, at any depth, in reading order. */
    public static void forEach(List<Block> blocks, Consumer<Inline> told) {
        for (Block block : blocks) {
            pieces(block.text(), told);
            forEach(block.children(), told);
        }
    }

    private static void pieces(List<Inline> text, Consumer<Inline> told) {
        for (Inline piece : text) {
            told.accept(piece);
            pieces(piece.children(), told);
        }
    }
}

package lms.content.document;

import java.util.List;
import java.util.stream.Stream;

/** Every piece of running text in a text, whatever it stands in. */
public final class InlineWalk {
    private InlineWalk() {}

    /** The pieces of the block and of all blocks inside it, at any depth, in reading order. */
    public static Stream<Inline> of(Block block) {
        return block.walk().flatMap(inner -> pieces(inner.text()));
    }

    private static Stream<Inline> pieces(List<Inline> text) {
        return text.stream().flatMap(piece -> Stream.concat(Stream.of(piece), pieces(piece.children())));
    }
}

package lms.content.document;

import java.util.List;
import java.util.stream.Stream;

/** A parsed text. */
public record Document(List<Block> blocks) {
    public static final Document EMPTY = new Document(List.of());

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Every block at any depth, in reading order. */
    public Stream<Block> walk() {
        return blocks.stream().flatMap(Block::walk);
    }

    /** Every directive of that name at any depth, in reading order. */
    public Stream<Block.Directive> directives(String name) {
        return walk().filter(Block.Directive.class::isInstance)
                .map(Block.Directive.class::cast)
                .filter(directive -> directive.is(name));
    }
}

package lms.content.plan;

import java.util.List;
import java.util.Set;
import lms.content.document.Block;
import lms.content.document.Document;

/** What takes time while people are in one room; practice is done outside. */
public final class RoomTime {
    private static final Set<String> TIMED = Set.of("activity", "discussion", "break");

    private RoomTime() {}

    /** The blocks that say how many minutes they take, in reading order. What stands in an example takes no time. */
    public static List<Block.Directive> of(Document lesson) {
        return lesson.blocks().stream()
                .filter(block -> !(block instanceof Block.Directive directive && directive.is("example")))
                .flatMap(Block::walk)
                .filter(Block.Directive.class::isInstance)
                .map(Block.Directive.class::cast)
                .filter(directive -> TIMED.contains(directive.name()))
                .filter(directive -> directive.attributes().number("minutes").isPresent())
                .toList();
    }
}

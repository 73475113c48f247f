package lms.content.check;

import java.util.List;
import java.util.stream.Stream;
import lms.content.document.Block;

/**
 * How many criteria a block has, without their words: two renditions of a rubric or of a list of criteria are judged
 * alike exactly when their shapes are equal.
 *
 * @param parts for each criterion, by how many steps it is judged
 */
record CriteriaShape(List<Integer> parts) {
    CriteriaShape {
        parts = List.copyOf(parts);
    }

    /** The shape of the block; without parts where it holds no criteria. */
    static CriteriaShape of(Block.Directive directive) {
        Stream<Block> children = directive.children().stream();
        return switch (directive.name()) {
            case "criteria" ->
                new CriteriaShape(children.flatMap(CriteriaShape::items).toList());
            case "rubric" ->
                new CriteriaShape(children.flatMap(CriteriaShape::rows).toList());
            default -> new CriteriaShape(List.of());
        };
    }

    private static Stream<Integer> items(Block block) {
        return block instanceof Block.Listing list ? list.items().stream().map(item -> 1) : Stream.empty();
    }

    private static Stream<Integer> rows(Block block) {
        return block instanceof Block.Table table ? table.rows().stream().map(List::size) : Stream.empty();
    }
}

package lms.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;

/**
 * A question as written.
 *
 * @param prompt everything that is neither options nor one of the directives
 * @param options the items of the task list
 * @param hint blocks inside the hint; empty when there is none
 * @param explanation blocks inside the explanation; empty when there is none
 */
public record QuestionParts(
        Block.Directive directive,
        List<Block> prompt,
        List<OptionParts> options,
        List<Block> hint,
        List<Block> explanation) {
    public QuestionParts {
        prompt = List.copyOf(prompt);
        options = List.copyOf(options);
        hint = List.copyOf(hint);
        explanation = List.copyOf(explanation);
    }

    static QuestionParts of(Block.Directive question) {
        List<Block> prompt = new ArrayList<>();
        List<OptionParts> options = new ArrayList<>();
        for (Block block : question.children()) {
            if (block instanceof Block.Listing list && isTaskList(list)) {
                list.items().forEach(item -> options.add(OptionParts.of(item)));
            } else if (!(block instanceof Block.Directive)) {
                prompt.add(block);
            }
        }
        return new QuestionParts(question, prompt, options, inside(question, "hint"), inside(question, "explanation"));
    }

    public Optional<String> type() {
        return directive.attributes().get("type");
    }

    public String id() {
        return directive.attributes().id().orElse("");
    }

    private static boolean isTaskList(Block.Listing list) {
        return list.items().stream().anyMatch(item -> item.mark() != Mark.NONE);
    }

    private static List<Block> inside(Block.Directive question, String name) {
        return question.children().stream()
                .filter(block -> block instanceof Block.Directive directive && directive.is(name))
                .flatMap(block -> block.children().stream())
                .toList();
    }
}

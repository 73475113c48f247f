package lms.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Block.Item.Mark;

/**
 * A question as written.
 *
 * @param prompt everything that is neither answers nor one of the directives
 * @param options the items of the list that belongs to its type: the task lists of a choice or a text question, the
 *     last bullet list of a poll, the last numbered list of an ordering question
 * @param table the last table of a matching question
 * @param hint blocks inside the hint; empty when there is none
 * @param explanation blocks inside the explanation; empty when there is none
 */
public record QuestionParts(
        Block.Directive directive,
        List<Block> prompt,
        List<OptionParts> options,
        Optional<Block.Table> table,
        List<Block> hint,
        List<Block> explanation) {
    public QuestionParts {
        prompt = List.copyOf(prompt);
        options = List.copyOf(options);
        hint = List.copyOf(hint);
        explanation = List.copyOf(explanation);
    }

    static QuestionParts of(Block.Directive question) {
        List<Block> answers = answers(question);
        List<Block> prompt = new ArrayList<>();
        List<OptionParts> options = new ArrayList<>();
        Optional<Block.Table> table = Optional.empty();
        for (Block block : question.children()) {
            boolean answer = answers.stream().anyMatch(one -> one == block);
            if (answer && block instanceof Block.Listing list) {
                list.items().forEach(item -> options.add(OptionParts.of(item)));
            } else if (answer && block instanceof Block.Table found) {
                table = Optional.of(found);
            } else if (!(block instanceof Block.Directive)) {
                prompt.add(block);
            }
        }
        return new QuestionParts(
                question, prompt, options, table, inside(question, "hint"), inside(question, "explanation"));
    }

    /** As written, known or not; empty where there is none. */
    public Optional<String> type() {
        return directive.attributes().get("type");
    }

    public String id() {
        return directive.attributes().id().orElse("");
    }

    /** The rows of the table. */
    public List<PairParts> pairs() {
        return table.map(PairParts::of).orElse(List.of());
    }

    /** What a translation has to have in common with its original, so that an answer means the same in both. */
    public List<String> shape() {
        Stream<String> marks = options.stream().map(option -> option.isRight() ? "right" : "");
        Stream<String> rows = pairs().stream().map(pair -> pair.isDistractor() ? "distractor" : "pair");
        return Stream.of(type().stream(), marks, rows).flatMap(each -> each).toList();
    }

    /** The blocks that hold the answers. */
    private static List<Block> answers(Block.Directive question) {
        List<Block> children = question.children();
        QuestionType type =
                question.attributes().get("type").flatMap(QuestionType::of).orElse(QuestionType.SINGLE);
        return switch (type) {
            case SINGLE, MULTIPLE, TEXT ->
                children.stream().filter(QuestionParts::isTaskList).toList();
            case POLL -> last(children.stream().filter(block -> isList(block) && !isNumbered(block)));
            case ORDERING -> last(children.stream().filter(QuestionParts::isNumbered));
            case MATCHING -> last(children.stream().filter(Block.Table.class::isInstance));
            case NUMERIC -> List.of();
        };
    }

    private static List<Block> last(Stream<Block> blocks) {
        return blocks.reduce((first, second) -> second).stream().toList();
    }

    private static boolean isTaskList(Block block) {
        return block instanceof Block.Listing list && list.items().stream().anyMatch(item -> item.mark() != Mark.NONE);
    }

    private static boolean isList(Block block) {
        return block instanceof Block.Listing;
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Listing list && list.start().isPresent();
    }

    private static List<Block> inside(Block.Directive question, String name) {
        return question.children().stream()
                .filter(block -> block instanceof Block.Directive directive && directive.is(name))
                .flatMap(block -> block.children().stream())
                .toList();
    }
}

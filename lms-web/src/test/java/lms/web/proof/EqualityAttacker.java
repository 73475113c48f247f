package lms.web.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Figures.Cell;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.domain.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has all published tables and wants to know about few people. To be on the safe side they know more than is
 * published: how many people answered, and each figure before it was rounded. They ask, of every combination of answers to
 * one, two or all questions, how many people can have given it at most, by the bounds that all tables together leave. Once
 * that is fewer than ten, they have won.
 */
final class EqualityAttacker {

    private final Questionnaire asked;
    private final List<Figures> published;
    private final List<Map<String, String>> combinations = new ArrayList<>();
    private final List<List<Map<String, String>>> alike;
    private final LinearBounds bounds;

    /**
     * Against one publication.
     *
     * @param people whom it is about; only their number, and the counts behind what is published, are used
     */
    EqualityAttacker(Questionnaire asked, List<Answers> people, List<Figures> published) {
        this.asked = asked;
        this.published = published;
        combine(0, Map.of());
        this.alike = alike();
        List<boolean[]> sums = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        sums.add(columns(combination -> true));
        values.add(people.size());
        published.forEach(table -> table.cells().forEach(cell -> {
            sums.add(columns(combination -> isIn(table, cell, combination)));
            values.add((int) people.stream()
                    .filter(person -> isIn(table, cell, counted(person)))
                    .count());
        }));
        this.bounds = new LinearBounds(alike.size(), sums, values);
    }

    /** The combinations of answers of which the attacker knows that fewer than ten people gave them. */
    List<Map<String, String>> known() {
        return targets().filter(target -> most(target) < Tables.LEAST - 0.5).toList();
    }

    /** How many people gave these answers at most, as far as the attacker can tell. */
    double most(Map<String, String> target) {
        return bounds.most(columns(combination -> combination.entrySet().containsAll(target.entrySet())));
    }

    /** One answer, two answers to any two questions, an answer to every question. */
    private Stream<Map<String, String>> targets() {
        List<Map<String, String>> targets = new ArrayList<>();
        List<Question> questions = asked.questions();
        for (Question one : questions) {
            answers(one).forEach(answer -> targets.add(Map.of(one.name(), answer)));
            for (Question other : questions.subList(questions.indexOf(one) + 1, questions.size())) {
                answers(one)
                        .forEach(first -> answers(other)
                                .forEach(second -> targets.add(Map.of(one.name(), first, other.name(), second))));
            }
        }
        targets.addAll(combinations);
        return targets.stream();
    }

    private void combine(int question, Map<String, String> begun) {
        if (question == asked.questions().size()) {
            combinations.add(begun);
            return;
        }
        Question next = asked.questions().get(question);
        answers(next).forEach(answer -> {
            Map<String, String> more = new LinkedHashMap<>(begun);
            more.put(next.name(), answer);
            combine(question + 1, more);
        });
    }

    /** Combinations that are in the same published figures cannot be told apart: they share one unknown. */
    private List<List<Map<String, String>>> alike() {
        Map<List<Boolean>, List<Map<String, String>>> groups = new LinkedHashMap<>();
        for (Map<String, String> combination : combinations) {
            List<Boolean> signature = new ArrayList<>();
            published.forEach(table -> table.cells().forEach(cell -> signature.add(isIn(table, cell, combination))));
            groups.computeIfAbsent(signature, each -> new ArrayList<>()).add(combination);
        }
        return List.copyOf(groups.values());
    }

    private boolean[] columns(Predicate<Map<String, String>> which) {
        boolean[] sum = new boolean[alike.size()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = alike.get(i).stream().anyMatch(which);
        }
        return sum;
    }

    private static boolean isIn(Figures table, Cell cell, Map<String, String> combination) {
        return holds(cell.answers(), combination.get(table.question()))
                && (table.by().isEmpty() || holds(cell.row(), combination.get(table.by())));
    }

    private static boolean holds(Set<String> answers, @Nullable String answer) {
        return answer != null && answers.contains(answer);
    }

    private Map<String, String> counted(Answers person) {
        Map<String, String> counted = new LinkedHashMap<>();
        asked.questions().forEach(question -> {
            String answer = person.to(question.name());
            counted.put(question.name(), question.answers().contains(answer) ? answer : Answers.NOT_SAID);
        });
        return counted;
    }

    private static Stream<String> answers(Question question) {
        return Stream.concat(question.answers().stream(), Stream.of(Answers.NOT_SAID));
    }
}

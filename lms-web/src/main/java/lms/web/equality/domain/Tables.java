package lms.web.equality.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reporting engine: which figures of many people can be told without telling of anybody. It makes each figure from
 * groups of answers that at least {@value #LEAST} people gave, in groups of at least {@value #LEAST_IN_A_GROUP} people,
 * and rounds it. ADR 0024 says what follows from these rules, and how that was tried.
 */
public final class Tables {

    /** How many people a figure stands for at least. */
    public static final int LEAST = 10;

    /** How many people have to answer before anything is told of them as a group. */
    public static final int LEAST_IN_A_GROUP = 50;

    /** What figures are rounded to. */
    public static final int ROUNDED_TO = 5;

    private static final int LEAST_CLASSES = 2;

    private final Questionnaire asked;
    private final Suppression suppression;

    /** For one set of questions. */
    public Tables(Questionnaire asked, Suppression suppression) {
        this.asked = asked;
        this.suppression = suppression;
    }

    /** All tables about these people; none if there is nothing that can be told. */
    public List<Figures> of(List<Answers> people) {
        if (people.size() < LEAST_IN_A_GROUP) {
            return List.of();
        }
        Stream<Figures> single = asked.questions().stream().flatMap(question -> single(question, people).stream());
        Stream<Figures> crossed = asked.others().stream().flatMap(question -> crossed(question, people).stream());
        return Stream.concat(single, crossed).toList();
    }

    /** Rounded to the nearest multiple. */
    public static int rounded(int people) {
        return (people + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO;
    }

    private Optional<Figures> single(Question question, List<Answers> people) {
        List<Set<String>> classes = classes(question, people);
        return tellsSomething(classes)
                ? Optional.of(new Figures(
                        question.name(),
                        "",
                        classes.stream()
                                .map(answers -> cell(Set.of(), answers, count(people, within(question, answers))))
                                .toList()))
                : Optional.empty();
    }

    /** Two dimensions are made of the classes of one, so that no table splits what another tells together. */
    private Optional<Figures> crossed(Question question, List<Answers> people) {
        Question centre = asked.centre();
        List<Set<String>> rows = suppression.shown(
                classes(centre, people),
                row -> count(people, within(centre, row)),
                row -> count(people, within(centre, row)) >= LEAST_IN_A_GROUP);
        List<Set<String>> columns = suppression.shown(
                classes(question, people),
                column -> count(people, within(question, column)),
                column -> rows.stream()
                        .allMatch(row -> count(people, within(centre, row).and(within(question, column))) >= LEAST));
        if (!tellsSomething(rows) || !tellsSomething(columns)) {
            return Optional.empty();
        }
        List<Figures.Cell> cells = new ArrayList<>();
        for (Set<String> row : rows) {
            for (Set<String> column : columns) {
                cells.add(cell(row, column, count(people, within(centre, row).and(within(question, column)))));
            }
        }
        return Optional.of(new Figures(question.name(), centre.name(), cells));
    }

    private List<Set<String>> classes(Question question, List<Answers> people) {
        List<Set<String>> each = Stream.concat(question.answers().stream(), Stream.of(Answers.NOT_SAID))
                .map(Set::of)
                .collect(Collectors.toList());
        return suppression.shown(
                each,
                answers -> count(people, within(question, answers)),
                answers -> count(people, within(question, answers)) >= LEAST);
    }

    private static boolean tellsSomething(List<Set<String>> classes) {
        return classes.size() >= LEAST_CLASSES;
    }

    private static Predicate<Answers> within(Question question, Set<String> answers) {
        return person -> answers.contains(person.counted(question));
    }

    private static int count(List<Answers> people, Predicate<Answers> which) {
        return (int) people.stream().filter(which).count();
    }

    private static Figures.Cell cell(Set<String> row, Set<String> answers, int people) {
        return new Figures.Cell(row, answers, rounded(people));
    }
}

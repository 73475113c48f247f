package lms.web.equality.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.equality.domain.Answers;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Figures.Cell;
import lms.web.equality.domain.Question;
import lms.web.equality.domain.Questionnaire;
import lms.web.equality.usecase.ReportView;
import lms.web.equality.wording.MessageEqualityWords;
import lms.web.shared.view.Words;

/** Turns published figures into tables. Percentages are made of what is shown, so that they tell nothing more. */
final class ReportModels {

    /** A percentage of fewer people says little, and looks as if it said much. */
    private static final int LEAST_FOR_PERCENT = 25;

    private static final int ALL = 100;

    private final Words words;

    ReportModels(Words words) {
        this.words = words;
    }

    ReportModel.Part part(ReportView view) {
        return new ReportModel.Part(
                view.quarter(),
                view.from().map(ReportModels::day),
                day(view.until()).minusDays(1),
                view.people(),
                view.tables().stream()
                        .map(table -> table(view.quarter(), table))
                        .toList());
    }

    private ReportModel.Table table(String quarter, Figures table) {
        boolean single = table.by().isEmpty();
        Question question = Questionnaire.ours().question(table.question()).orElseThrow();
        List<Set<String>> columns =
                ordered(table.cells().stream().map(Cell::answers).distinct().toList(), question);
        return new ReportModel.Table(
                "t-" + quarter + "-" + table.question() + (single ? "" : "-by-" + table.by()),
                "equality.q." + table.question(),
                single ? Optional.empty() : Optional.of("equality.q." + table.by()),
                single
                        ? List.of()
                        : columns.stream().map(column -> name(question, column)).toList(),
                single ? rows(table.cells(), question, columns) : crossed(table, columns));
    }

    private List<ReportModel.Row> rows(List<Cell> cells, Question question, List<Set<String>> classes) {
        return classes.stream()
                .map(answers -> new ReportModel.Row(
                        name(question, answers), answers.size() > 1, List.of(figure(cells, answers))))
                .toList();
    }

    private List<ReportModel.Row> crossed(Figures table, List<Set<String>> columns) {
        Question by = Questionnaire.ours().question(table.by()).orElseThrow();
        List<Set<String>> rows =
                ordered(table.cells().stream().map(Cell::row).distinct().toList(), by);
        return rows.stream()
                .map(row -> {
                    List<Cell> cells = table.cells().stream()
                            .filter(cell -> cell.row().equals(row))
                            .toList();
                    return new ReportModel.Row(
                            name(by, row),
                            row.size() > 1,
                            columns.stream()
                                    .map(column -> figure(cells, column))
                                    .toList());
                })
                .toList();
    }

    /** The figure of one class among those of its group. */
    private static ReportModel.Figure figure(List<Cell> group, Set<String> answers) {
        int people = people(group.stream().filter(cell -> cell.answers().equals(answers)));
        Set<String> silent = Set.of(Answers.NOT_SAID);
        boolean silentApart = group.stream().anyMatch(cell -> cell.answers().equals(silent));
        int answered = people(group.stream().filter(cell -> !cell.answers().equals(silent)));
        boolean tells = silentApart && answered >= LEAST_FOR_PERCENT && !answers.equals(silent);
        return new ReportModel.Figure(
                people, tells ? Optional.of(Math.round((float) ALL * people / answered)) : Optional.empty());
    }

    private static int people(Stream<Cell> cells) {
        return cells.mapToInt(Cell::people).sum();
    }

    /** In the order of the form, what was not said last. */
    private static List<Set<String>> ordered(Collection<Set<String>> classes, Question question) {
        return classes.stream()
                .sorted(Comparator.comparingInt(answers -> answers.stream()
                        .mapToInt(answer -> position(question, answer))
                        .min()
                        .orElse(0)))
                .toList();
    }

    private static int position(Question question, String answer) {
        int index = question.answers().indexOf(answer);
        return index < 0 ? question.answers().size() : index;
    }

    private String name(Question question, Set<String> answers) {
        return answers.stream()
                .sorted(Comparator.comparingInt(answer -> position(question, answer)))
                .map(answer -> words.plain(MessageEqualityWords.key(question.name(), answer)))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}

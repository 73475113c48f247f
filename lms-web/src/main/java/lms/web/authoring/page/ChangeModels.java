package lms.web.authoring.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.change.Consequence;
import lms.content.change.CourseChange;
import lms.content.change.CurriculumChanges;
import lms.content.change.Effect;
import lms.content.change.LessonChange;
import lms.content.change.QuizChange;
import lms.web.shared.view.Words;

/** Says in sentences what differs for learners, and what that means for what they have done. */
final class ChangeModels {

    private final String language;
    private final Words words;

    ChangeModels(String language) {
        this.language = language;
        this.words = Words.in(language);
    }

    ChangesModel model(Optional<CurriculumChanges> changes, boolean first) {
        return changes.map(found -> model(found, first))
                .orElseGet(() ->
                        new ChangesModel(false, first, Said.of("author.effect.NOTHING"), 0, List.of(), List.of()));
    }

    private ChangesModel model(CurriculumChanges changes, boolean first) {
        List<ChangesModel.Changed> courses =
                changes.courses().stream().map(this::course).toList();
        List<ChangesModel.Changed> lessons =
                changes.lessons().stream().map(this::lesson).toList();
        long decisions = Stream.concat(courses.stream(), lessons.stream())
                .flatMap(changed -> changed.what().stream())
                .filter(line ->
                        line.meaning().filter(ChangesModel.Meaning::decision).isPresent())
                .count();
        return new ChangesModel(
                true, first, Said.of("author.effect." + changes.effect()), (int) decisions, courses, lessons);
    }

    private ChangesModel.Changed course(CourseChange change) {
        var title = change.title().or(change::formerTitle).orElseThrow();
        String former = change.formerTitle()
                .map(before -> Titles.in(language, before).value())
                .orElse("");
        List<ChangesModel.Line> what = change.kinds().stream()
                .map(kind -> line(Said.of("author.course." + kind, former), change.consequence(kind)))
                .toList();
        return new ChangesModel.Changed(Titles.in(language, title), what);
    }

    private ChangesModel.Changed lesson(LessonChange change) {
        LessonChange.State state = change.after().or(change::before).orElseThrow();
        List<ChangesModel.Line> what = new ArrayList<>();
        change.kinds().stream()
                .filter(kind -> kind != LessonChange.Kind.QUIZZES)
                .forEach(kind -> what.add(line(said(change, kind), change.consequence(kind))));
        change.quizzes().forEach(quiz -> addQuiz(what, quiz));
        return new ChangesModel.Changed(Titles.in(language, state.title()), what);
    }

    private static ChangesModel.Line line(Said what, Optional<Consequence> consequence) {
        return new ChangesModel.Line(
                what,
                consequence.map(found -> new ChangesModel.Meaning(
                        found.effect() == Effect.DECISION, Said.of("effect." + found.cause()))));
    }

    private Said said(LessonChange change, LessonChange.Kind kind) {
        String key = "author.lesson." + kind;
        return switch (kind) {
            case RENAMED -> {
                LessonChange.State before = change.before().orElseThrow();
                String former = Titles.in(language, before.title()).value();
                boolean sameTitle = change.after()
                        .filter(after -> after.title().equals(before.title()))
                        .isPresent();
                yield sameTitle ? Said.of("author.lesson.address", before.slug()) : Said.of(key, former);
            }
            case MOVED -> Said.of(key, places(change.before()), places(change.after()));
            case TEXT ->
                Said.of(key, change.languages().stream().map(this::language).collect(Collectors.joining(", ")));
            default -> Said.of(key);
        };
    }

    private String language(String tag) {
        return tag.equals("en") || tag.equals("cy") ? words.plain(Titles.languageKey(tag)) : tag;
    }

    private String places(Optional<LessonChange.State> state) {
        return state.orElseThrow().places().stream()
                .map(place -> Titles.in(language, place.module()).value())
                .collect(Collectors.joining(", "));
    }

    private static void addQuiz(List<ChangesModel.Line> what, QuizChange quiz) {
        quiz.kinds().stream()
                .filter(kind -> kind != QuizChange.Kind.QUESTIONS)
                .forEach(kind -> what.add(line(Said.of("author.quiz." + kind, quiz.title()), quiz.consequence(kind))));
        quiz.questions().stream()
                .collect(Collectors.groupingBy(
                        QuizChange.QuestionChange::difference, TreeMap::new, Collectors.counting()))
                .forEach((difference, count) -> what.add(line(
                        Said.of("author.question." + difference, quiz.title(), count), quiz.consequence(difference))));
    }
}

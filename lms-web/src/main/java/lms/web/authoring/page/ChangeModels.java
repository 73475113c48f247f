package lms.web.authoring.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lms.content.change.CourseChange;
import lms.content.change.CurriculumChanges;
import lms.content.change.LessonChange;
import lms.content.change.QuizChange;
import lms.web.shared.view.Words;

/** Says in sentences what differs for learners. */
final class ChangeModels {

    private final String language;
    private final Words words;

    ChangeModels(String language) {
        this.language = language;
        this.words = Words.in(language);
    }

    ChangesModel model(Optional<CurriculumChanges> changes, boolean first) {
        return changes.map(found -> new ChangesModel(
                        true,
                        first,
                        found.courses().stream().map(this::course).toList(),
                        found.lessons().stream().map(this::lesson).toList()))
                .orElseGet(() -> new ChangesModel(false, first, List.of(), List.of()));
    }

    /** How many questions get other right answers. */
    static int otherAnswers(Optional<CurriculumChanges> changes) {
        return (int) changes.stream()
                .flatMap(found -> found.lessons().stream())
                .flatMap(lesson -> lesson.quizzes().stream())
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.difference() == QuizChange.Difference.ANSWERS)
                .count();
    }

    private ChangesModel.Changed course(CourseChange change) {
        var title = change.title().or(change::formerTitle).orElseThrow();
        List<Said> what = change.kinds().stream()
                .map(kind -> Said.of(
                        "author.course." + kind,
                        change.formerTitle()
                                .map(former -> Titles.in(language, former).value())
                                .orElse("")))
                .toList();
        return new ChangesModel.Changed(Titles.in(language, title), what);
    }

    private ChangesModel.Changed lesson(LessonChange change) {
        LessonChange.State state = change.after().or(change::before).orElseThrow();
        List<Said> what = new ArrayList<>();
        change.kinds().stream()
                .filter(kind -> kind != LessonChange.Kind.QUIZZES)
                .forEach(kind -> what.add(said(change, kind)));
        change.quizzes().forEach(quiz -> addQuiz(what, quiz));
        return new ChangesModel.Changed(Titles.in(language, state.title()), what);
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

    private static void addQuiz(List<Said> what, QuizChange quiz) {
        quiz.kinds().stream()
                .filter(kind -> kind != QuizChange.Kind.QUESTIONS)
                .forEach(kind -> what.add(Said.of("author.quiz." + kind, quiz.title())));
        quiz.questions().stream()
                .collect(Collectors.groupingBy(
                        QuizChange.QuestionChange::difference, java.util.TreeMap::new, Collectors.counting()))
                .forEach(
                        (difference, count) -> what.add(Said.of("author.question." + difference, quiz.title(), count)));
    }
}

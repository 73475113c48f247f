package lms.content.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Question;
import lms.content.Quiz;

/** Compares the quizzes of a lesson that both states have. */
final class QuizComparison {
    private final Map<String, List<Quiz>> before;
    private final Map<String, List<Quiz>> after;

    /** Quizzes by language, the default language first. */
    QuizComparison(Map<String, List<Quiz>> before, Map<String, List<Quiz>> after) {
        this.before = before;
        this.after = after;
    }

    List<QuizChange> changes() {
        Map<String, Quiz> old = main(before);
        Map<String, Quiz> current = main(after);
        Set<String> ids = new LinkedHashSet<>(current.keySet());
        ids.addAll(old.keySet());
        List<QuizChange> changes = new ArrayList<>();
        for (String id : ids) {
            change(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(current.get(id)))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<QuizChange> change(String id, Optional<Quiz> old, Optional<Quiz> current) {
        if (old.isEmpty() || current.isEmpty()) {
            QuizChange.Kind kind = old.isEmpty() ? QuizChange.Kind.ADDED : QuizChange.Kind.RETIRED;
            Quiz one = current.or(() -> old).orElseThrow();
            return Optional.of(new QuizChange(id, one.title(), one.required(), EnumSet.of(kind), List.of()));
        }
        Set<QuizChange.Kind> kinds = kinds(old.get(), current.get());
        List<QuizChange.QuestionChange> questions = questions(id, old.get(), current.get());
        if (!questions.isEmpty()) {
            kinds.add(QuizChange.Kind.QUESTIONS);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QuizChange(id, current.get().title(), current.get().required(), kinds, questions));
    }

    private Set<QuizChange.Kind> kinds(Quiz old, Quiz current) {
        Set<QuizChange.Kind> kinds = EnumSet.noneOf(QuizChange.Kind.class);
        if (!titles(before, old.id()).equals(titles(after, old.id()))) {
            kinds.add(QuizChange.Kind.RENAMED);
        }
        if (old.required() != current.required()) {
            kinds.add(current.required() ? QuizChange.Kind.REQUIRED : QuizChange.Kind.OPTIONAL);
        }
        if (!old.passPercent().equals(current.passPercent())) {
            kinds.add(QuizChange.Kind.PASS_MARK);
        }
        int attemptsBefore = old.attempts().orElse(Integer.MAX_VALUE);
        int attemptsAfter = current.attempts().orElse(Integer.MAX_VALUE);
        if (attemptsBefore != attemptsAfter) {
            kinds.add(attemptsAfter < attemptsBefore ? QuizChange.Kind.FEWER_ATTEMPTS : QuizChange.Kind.MORE_ATTEMPTS);
        }
        return kinds;
    }

    private List<QuizChange.QuestionChange> questions(String quizId, Quiz old, Quiz current) {
        Map<String, Question> then = byId(old);
        Map<String, Question> now = byId(current);
        List<QuizChange.QuestionChange> changes = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(then.keySet());
        for (String id : ids) {
            difference(quizId, id, Optional.ofNullable(then.get(id)), Optional.ofNullable(now.get(id)))
                    .ifPresent(difference -> changes.add(new QuizChange.QuestionChange(id, difference)));
        }
        return changes;
    }

    private Optional<QuizChange.Difference> difference(
            String quizId, String id, Optional<Question> old, Optional<Question> current) {
        if (old.isEmpty()) {
            return Optional.of(QuizChange.Difference.ADDED);
        } else if (current.isEmpty()) {
            return Optional.of(QuizChange.Difference.RETIRED);
        } else if (!MarkingKey.of(old.get()).equals(MarkingKey.of(current.get()))) {
            return Optional.of(QuizChange.Difference.ANSWERS);
        } else if (!old.get().hash().equals(current.get().hash())) {
            return Optional.of(QuizChange.Difference.ASKED);
        }
        return worded(before, quizId, id).equals(worded(after, quizId, id))
                ? Optional.empty()
                : Optional.of(QuizChange.Difference.WORDING);
    }

    /** The question in every language. */
    private static Map<String, Question> worded(Map<String, List<Quiz>> quizzes, String quizId, String questionId) {
        Map<String, Question> worded = new LinkedHashMap<>();
        quizzes.forEach((language, all) -> all.stream()
                .filter(quiz -> quiz.id().equals(quizId))
                .map(quiz -> byId(quiz).get(questionId))
                .filter(Objects::nonNull)
                .forEach(question -> worded.put(language, question)));
        return worded;
    }

    private static Map<String, String> titles(Map<String, List<Quiz>> quizzes, String quizId) {
        Map<String, String> titles = new LinkedHashMap<>();
        quizzes.forEach((language, all) -> all.stream()
                .filter(quiz -> quiz.id().equals(quizId))
                .forEach(quiz -> titles.put(language, quiz.title())));
        return titles;
    }

    private static Map<String, Quiz> main(Map<String, List<Quiz>> quizzes) {
        Map<String, Quiz> byId = new LinkedHashMap<>();
        quizzes.values().stream().findFirst().ifPresent(all -> all.forEach(quiz -> byId.put(quiz.id(), quiz)));
        return byId;
    }

    private static Map<String, Question> byId(Quiz quiz) {
        return quiz.questions().stream()
                .collect(Collectors.toMap(
                        Question::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}

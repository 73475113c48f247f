package lms.search.relevance;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The questions with how well each was answered.
 *
 * @param figures of the questions, in the same order
 */
public record Measured(List<Question> questions, List<Figures> figures) {
    public Measured {
        questions = List.copyOf(questions);
        figures = List.copyOf(figures);
    }

    public static Measured of(List<Question> questions, Predicate<Question> asked, Finder finder) {
        List<Question> some = questions.stream().filter(asked).toList();
        return new Measured(
                some,
                some.stream()
                        .map(question -> Figures.of(question, finder.find(question.text(), question.language())))
                        .toList());
    }

    public Figures mean() {
        return Figures.mean(figures);
    }

    /** One figure against the same one of another ranking. */
    public Comparison against(Measured other, ToDoubleFunction<Figures> figure) {
        return Comparison.of(
                figures.stream().mapToDouble(figure).toArray(),
                other.figures.stream().mapToDouble(figure).toArray());
    }
}

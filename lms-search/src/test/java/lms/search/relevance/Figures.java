package lms.search.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How well queries were answered: of one query, or the mean of many.
 *
 * @param ndcg nDCG@10 (Järvelin and Kekäläinen, 2002): the gain of a section is its grade, divided by log2(rank + 1);
 *     the sum is divided by that of the best possible order
 * @param reciprocal reciprocal rank of the first answer among ten, else 0
 * @param first whether the first section is an answer
 * @param ten whether one of ten is
 * @param nothing whether nothing was found at all
 */
public record Figures(double ndcg, double reciprocal, double first, double ten, double nothing) {

    /** Of the answer to a question. */
    public static Figures of(Question question, List<String> found) {
        double best = dcg(question.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(Finder.SEEN)
                .toList());
        double reached = dcg(found.stream().map(question::grade).toList());
        return of(found, question::isAnsweredBy, best == 0 ? 0 : reached / best);
    }

    /** Of the answer to a query that any of the targets answers. */
    static Figures of(Set<String> targets, List<String> found) {
        return of(found, targets::contains, 0);
    }

    private static Figures of(List<String> found, Predicate<String> answers, double ndcg) {
        int rank = 1;
        while (rank <= found.size() && !answers.test(found.get(rank - 1))) {
            rank++;
        }
        boolean answered = rank <= found.size();
        return new Figures(
                ndcg,
                answered ? 1.0 / rank : 0,
                answered && rank == 1 ? 1 : 0,
                answered ? 1 : 0,
                found.isEmpty() ? 1 : 0);
    }

    /** The mean of many. */
    public static Figures mean(List<Figures> all) {
        return new Figures(
                mean(all, Figures::ndcg),
                mean(all, Figures::reciprocal),
                mean(all, Figures::first),
                mean(all, Figures::ten),
                mean(all, Figures::nothing));
    }

    private static double mean(List<Figures> all, ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double dcg(List<Double> gains) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }
}

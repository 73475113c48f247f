package lms.search.relevance;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * How far the two readings agree about pairs of a question and a section that at least one of them graded. Pairs that
 * neither graded, about 1,800 for each question, are left out: with them agreement would be near 1 and say nothing.
 *
 * @param pairs how many there are
 * @param exact share with the same grade
 * @param withinOne share with grades that differ by one at most
 * @param answers share in which both or neither says that the section answers the question (2 or 3)
 * @param kappa weighted with squared differences (Cohen, 1968); 0 is chance, 1 is agreement in all
 */
record Agreement(int pairs, double exact, double withinOne, double answers, double kappa) {
    private static final int GRADES = 4;
    private static final int ANSWERS = 2;

    static Agreement load() {
        List<int[]> pairs = Lines.of("/relevance/grades.tsv").stream()
                .map(line -> new int[] {Integer.parseInt(line[2]), Integer.parseInt(line[3])})
                .toList();
        return new Agreement(
                pairs.size(),
                share(pairs, Integer::equals),
                share(pairs, (a, b) -> Math.abs(a - b) <= 1),
                share(pairs, (a, b) -> (a >= ANSWERS) == (b >= ANSWERS)),
                kappa(pairs));
    }

    private static double share(List<int[]> pairs, BiPredicate<Integer, Integer> agree) {
        return (double) pairs.stream()
                        .filter(pair -> agree.test(pair[0], pair[1]))
                        .count()
                / pairs.size();
    }

    private static double kappa(List<int[]> pairs) {
        double[] ofA = new double[GRADES];
        double[] ofB = new double[GRADES];
        double observed = 0;
        for (int[] pair : pairs) {
            ofA[pair[0]]++;
            ofB[pair[1]]++;
            observed += square(pair[0] - pair[1]);
        }
        double expected = 0;
        for (int a = 0; a < GRADES; a++) {
            for (int b = 0; b < GRADES; b++) {
                expected += ofA[a] * ofB[b] / pairs.size() * square(a - b);
            }
        }
        return 1 - observed / expected;
    }

    private static int square(int difference) {
        return difference * difference;
    }
}

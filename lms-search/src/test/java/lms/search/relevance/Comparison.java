package lms.search.relevance;

import java.util.Arrays;
import java.util.Random;

/**
 * Whether one ranking answers the same questions better than another, or only seems to.
 *
 * @param ratio mean of one over mean of the other
 * @param from where 95 of 100 draws of as many questions (bootstrap) put the ratio, lower end
 * @param to the upper end
 * @param chance how often a difference this large comes from chance alone: the share of random swaps between the two
 *     (Fisher's randomisation, two-sided; Smucker, Allan and Carterette, 2007)
 */
public record Comparison(double ratio, double from, double to, double chance) {
    private static final int ROUNDS = 10_000;
    private static final long SEED = 20261122;

    /**
     * Compares figures by question.
     *
     * @param other of the same questions in the same order
     */
    public static Comparison of(double[] one, double[] other) {
        Random random = new Random(SEED);
        double difference = Math.abs(difference(one, other));
        int asLarge = 0;
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double swapped = 0;
            double sum = 0;
            double otherSum = 0;
            for (int i = 0; i < one.length; i++) {
                swapped += random.nextBoolean() ? one[i] - other[i] : other[i] - one[i];
                int drawn = random.nextInt(one.length);
                sum += one[drawn];
                otherSum += other[drawn];
            }
            asLarge += Math.abs(swapped) >= difference - 1e-9 ? 1 : 0;
            ratios[round] = sum / otherSum;
        }
        Arrays.sort(ratios);
        return new Comparison(
                sum(one) / sum(other),
                ratios[ROUNDS * 25 / 1000],
                ratios[ROUNDS * 975 / 1000],
                (asLarge + 1.0) / (ROUNDS + 1));
    }

    private static double difference(double[] one, double[] other) {
        return sum(one) - sum(other);
    }

    private static double sum(double[] figures) {
        return Arrays.stream(figures).sum();
    }
}

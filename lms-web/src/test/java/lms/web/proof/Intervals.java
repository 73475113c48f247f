package lms.web.proof;

import java.util.Arrays;
import java.util.Random;

/** What a sample says about its median, without supposing anything about how it is spread. */
final class Intervals {

    private static final int RESAMPLES = 10_000;
    private static final double TAIL = 0.025;

    private Intervals() {}

    /** The value in the middle. */
    static double median(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Between what and what the median lies with 95 %: the percentile bootstrap of Efron. */
    static double[] ofMedian(double[] sample, long seed) {
        var random = new Random(seed);
        double[] medians = new double[RESAMPLES];
        double[] drawn = new double[sample.length];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            for (int at = 0; at < drawn.length; at++) {
                drawn[at] = sample[random.nextInt(sample.length)];
            }
            medians[resample] = median(drawn);
        }
        Arrays.sort(medians);
        return new double[] {medians[(int) (RESAMPLES * TAIL)], medians[(int) (RESAMPLES * (1 - TAIL))]};
    }
}

package lms.web.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What each block of a comparison came to. */
record Ratios(List<Double> blocks) {
    private static final int RESAMPLES = 2000;

    Ratios {
        blocks = List.copyOf(blocks);
    }

    double median() {
        return median(blocks.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Where the median would lie 95 times in 100, had other blocks been drawn from these. */
    double[] interval() {
        Random random = new Random(20261121);
        double[] medians = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            medians[i] = median(random.ints(blocks.size(), 0, blocks.size())
                    .mapToDouble(blocks::get)
                    .toArray());
        }
        Arrays.sort(medians);
        return new double[] {medians[RESAMPLES / 40], medians[RESAMPLES - 1 - RESAMPLES / 40]};
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

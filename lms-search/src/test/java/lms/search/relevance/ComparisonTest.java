package lms.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void what_is_better_each_time_is_no_chance() {
        double[] low = new double[40];
        double[] high = new double[40];
        Arrays.setAll(low, i -> 0.2 + i / 100.0);
        Arrays.setAll(high, i -> low[i] + 0.1);

        Comparison comparison = Comparison.of(high, low);

        assertThat(comparison.chance()).isLessThan(0.001);
        assertThat(comparison.ratio()).isBetween(comparison.from(), comparison.to());
        assertThat(comparison.from()).isGreaterThan(1);
    }

    @Test
    void what_is_better_as_often_as_worse_is() {
        double[] one = new double[40];
        double[] other = new double[40];
        Arrays.setAll(one, i -> 0.5 + (i % 2 == 0 ? 0.1 : -0.1));
        Arrays.fill(other, 0.5);

        Comparison comparison = Comparison.of(one, other);

        assertThat(comparison.chance()).isGreaterThan(0.5);
        assertThat(comparison.from()).isLessThan(1);
        assertThat(comparison.to()).isGreaterThan(1);
    }
}

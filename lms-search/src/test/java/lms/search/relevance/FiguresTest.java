package lms.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Question QUESTION = new Question(1, "en", "?", Map.of("a", 3.0, "b", 2.0, "c", 0.5));

    @Test
    void the_best_order_has_the_whole_gain() {
        assertThat(Figures.of(QUESTION, List.of("a", "b", "c"))).isEqualTo(new Figures(1, 1, 1, 1, 0));
    }

    /** (0.5 / 1 + 0 + 2 / log2(4)) over (3 / 1 + 2 / log2(3) + 0.5 / log2(4)). */
    @Test
    void a_gain_counts_less_further_down() {
        Figures figures = Figures.of(QUESTION, List.of("c", "x", "b"));

        assertThat(figures.ndcg()).isCloseTo(1.5 / (3 + 2 / 1.584962500721156 + 0.25), within(1e-9));
        assertThat(figures.reciprocal()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(figures.first()).isZero();
        assertThat(figures.ten()).isOne();
    }

    @Test
    void what_is_only_related_is_no_answer() {
        assertThat(Figures.of(QUESTION, List.of("c")).ten()).isZero();
    }

    @Test
    void nothing_found_is_counted() {
        assertThat(Figures.of(QUESTION, List.of())).isEqualTo(new Figures(0, 0, 0, 0, 1));
    }

    @Test
    void any_target_will_do() {
        assertThat(Figures.of(Set.of("a", "b"), List.of("x", "b")).reciprocal()).isEqualTo(0.5);
    }

    @Test
    void a_page_is_graded_like_its_best_section() {
        Question question = new Question(1, "en", "?", Map.of("p", 1.0, "p#one", 3.0, "q#two", 2.0));

        assertThat(question.toPages().grades()).isEqualTo(Map.of("p", 3.0, "q", 2.0));
    }
}

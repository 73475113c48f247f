package lms.web.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.testkit.Questions;
import org.junit.jupiter.api.Test;

/** One order for a whole go, others for other goes and other people. */
class ShuffleTest {

    private static final UUID ANN = new UUID(0x0193_0000_0000_7000L, 1);
    private static final List<Integer> OPTIONS = List.of(1, 2, 3, 4, 5);

    @Test
    void order_is_the_same_through_a_go() {
        assertThat(order(ANN, 1)).isEqualTo(order(ANN, 1)).containsExactlyInAnyOrderElementsOf(OPTIONS);
    }

    @Test
    void orders_differ_between_goes_people_and_questions() {
        assertThat(IntStream.rangeClosed(1, 20).mapToObj(go -> order(ANN, go)).collect(Collectors.toSet()))
                .hasSizeGreaterThan(12);
        assertThat(IntStream.rangeClosed(1, 20)
                        .mapToObj(person -> order(new UUID(ANN.getMostSignificantBits(), person), 1))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(12);
        assertThat(Questions.all().stream()
                        .map(question -> Shuffle.of(ANN, 1).order(question, OPTIONS))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(4);
    }

    @Test
    void without_shuffling_the_order_of_the_file_stays() {
        assertThat(Shuffle.none().order(Questions.single(), OPTIONS)).isEqualTo(OPTIONS);
    }

    private static List<Integer> order(UUID person, int go) {
        return Shuffle.of(person, go).order(Questions.single(), OPTIONS);
    }
}

package lms.web.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held through signing in comes back letter for letter. */
class FormsTest {

    @RepeatedTest(200)
    void form_is_read_back_as_it_was_written(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            fields.computeIfAbsent(text(random), name -> new ArrayList<>()).add(text(random));
        }

        Map<String, List<String>> read = Forms.decode(Forms.encode(fields));

        assertThat(read).isEqualTo(fields);
    }

    @Test
    void browser_s_encoding_is_understood() {
        assertThat(Forms.decode("a=1&a=2&b=x+y&c=%C5%B5%21&d&e="))
                .containsEntry("a", List.of("1", "2"))
                .containsEntry("b", List.of("x y"))
                .containsEntry("c", List.of("ŵ!"))
                .containsEntry("d", List.of(""))
                .containsEntry("e", List.of(""));
        assertThat(Forms.decode("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "%00=a", "a=1&b=x%00y", "a=\0"})
    void nul_is_refused(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.decode(body));
    }

    @Test
    void what_only_looks_like_nul_is_text() {
        assertThat(Forms.decode("a=%2500")).containsEntry("a", List.of("%00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "%zz=1"})
    void what_is_not_encoded_is_refused(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.decode(body));
    }

    @Test
    void more_fields_than_any_form_has_are_refused() {
        assertThat(Forms.decode("a=1&".repeat(999) + "a=1").get("a")).hasSize(1_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.decode("a=1&".repeat(1_000) + "a=1"));
    }

    /** Any characters but NUL, which is refused, and halves of pairs, which no encoding can carry. */
    private static String text(Random random) {
        return random.ints(random.nextInt(12) + 1L, 1, 0x2FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

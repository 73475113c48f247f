package lms.web.authoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as an author of a text. */
class FourEyesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân Jones",
                "SIÂN  JONES",
                " siân\u00a0jones ",
                "Sia\u0302n Jones",
                "sian@example.org",
                "Sian@Example.ORG",
                "Siân Jones <somebody@example.org>",
                "Somebody <SIAN@example.org>"
            })
    void author_named_in_any_way_is_refused(String written) {
        assertThat(named(written).refuses("Siân Jones", "sian@example.org"))
                .contains(new FourEyes.Refusal(false, List.of("one")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Training team", "Siân", "Jones", "Siân Jones-Rees", "", "<>", "< >", "sian@example.org.uk"})
    void somebody_else_is_not(String written) {
        assertThat(named(written).refuses("Siân Jones", "sian@example.org")).isEmpty();
    }

    @Test
    void whoever_uploaded_the_text_is_refused() {
        assertThat(new FourEyes(Map.of("one", List.of("Training team")), true).refuses("Kim", "kim@example.org"))
                .contains(new FourEyes.Refusal(true, List.of()));
    }

    private static FourEyes named(String author) {
        return new FourEyes(Map.of("one", List.of("Training team", author), "two", List.of()), false);
    }
}

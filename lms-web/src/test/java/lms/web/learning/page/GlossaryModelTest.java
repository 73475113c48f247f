package lms.web.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lms.content.GlossaryEntry;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;
import org.junit.jupiter.api.Test;

class GlossaryModelTest {

    @Test
    void words_standUnderTheirLetters_inTheOrderOfTheAlphabet() {
        var model = GlossaryModel.of(
                new Text("A course", "en"),
                SafeUrl.of("/courses/x"),
                List.of(entry("ward"), entry("agenda"), entry("whip"), entry("AGM")),
                "en");

        assertThat(model.letters()).extracting(GlossaryModel.Letter::letter).containsExactly("A", "W");
        assertThat(model.letters())
                .flatExtracting(GlossaryModel.Letter::words)
                .extracting(word -> word.term().value())
                .containsExactly("agenda", "AGM", "ward", "whip");
    }

    private static GlossaryEntry entry(String term) {
        return new GlossaryEntry("id-" + term, term, List.of(), "<p>A word.</p>", "A word.", "en");
    }
}

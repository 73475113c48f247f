package lms.web.finding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lms.search.Suggestion;
import org.junit.jupiter.api.Test;

class SuggestionsModelTest {

    @Test
    void heading_namesItsLesson_andATitleDoesNotTwice() {
        var model = SuggestionsModel.of(
                "op & ",
                List.of(
                        new Suggestion("The opening", "lesson", "Listening", "/courses/x/listening#open", "en"),
                        new Suggestion("Listening", "lesson", "Listening", "/courses/x/listening", "en"),
                        new Suggestion("Gwrando", "glossary", "Gwrando", "/courses/x/listening", "cy")),
                "en");

        assertThat(model.lines()).extracting(SuggestionsModel.Line::page).containsExactly("Listening", "", "");
        assertThat(model.lines())
                .extracting(line -> line.url().value())
                .containsExactly("/courses/x/listening#open", "/courses/x/listening", "/courses/x/listening?in=cy");
        assertThat(model.lines())
                .extracting(SuggestionsModel.Line::kind)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("search.kind.glossary"));
        assertThat(model.all().value()).isEqualTo("/search?q=op+%26+");
    }
}

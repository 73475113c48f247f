package lms.web.finding.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import lms.search.Suggestion;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.StaticTemplates;
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

    @Test
    void kind_isMarkedAsTheReadersOwnWord_insideOfATextInAnotherLanguage() {
        var model = SuggestionsModel.of(
                "round",
                List.of(
                        new Suggestion("A round", "activity", "A round", "/courses/x/listening#round", "en"),
                        new Suggestion("Rownd", "activity", "Rownd", "/courses/x/listening#rownd", "cy")),
                "cy");
        var html = new StringOutput();

        new StaticTemplates().findingSuggestions(Words.in("cy"), model).render(html);

        assertThat(html.toString())
                .contains("lang=\"en\"><span>A round</span><span class=\"kind\" lang=\"cy\">Gweithgaredd</span>")
                .contains("<span>Rownd</span><span class=\"kind\">Gweithgaredd</span>");
    }
}

package lms.content.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import lms.content.Audience;
import lms.content.Glossary;
import lms.content.TermDefinition;
import lms.content.document.PlainText;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;

class GlossaryReaderTest {
    private static final String GLOSSARY = """
            # Glossary

            ## Annual general meeting

            Also: AGM, annual general meetings, `E.G.M.`, Tŷ'r Cyffredin

            The yearly meeting.

            ## Canvass
            Also: canvasses, canvassing
            A round of calls.

            More about it.

            ## Promise

            Also, a promise is what a voter says.
            """;

    @Test
    void lineOfItsOwn_givesOtherFormsAndIsNoPartOfTheDefinition() {
        Glossary.Term term = term("glossary.md", "annual-general-meeting");

        assertThat(term.also()).containsExactly("AGM", "annual general meetings", "E.G.M.", "Tŷ'r Cyffredin");
        assertThat(definition(term)).isEqualTo("The yearly meeting.");
    }

    @Test
    void otherFormsInCapitalsOnly_areAcronyms() {
        assertThat(term("glossary.md", "annual-general-meeting").acronyms()).containsExactly("AGM", "E.G.M.");
        assertThat(term("glossary.md", "canvass").acronyms()).isEmpty();
    }

    @Test
    void firstLineOfTheDefinition_countsAsWell() {
        Glossary.Term term = term("glossary.md", "canvass");

        assertThat(term.also()).containsExactly("canvasses", "canvassing");
        assertThat(definition(term)).isEqualTo("A round of calls. More about it.");
    }

    @Test
    void sentenceThatBeginsAlike_isText() {
        Glossary.Term term = term("glossary.md", "promise");

        assertThat(term.also()).isEmpty();
        assertThat(definition(term)).startsWith("Also, a promise");
    }

    @Test
    void welshGlossary_saysHefyd() {
        assertThat(term("glossary.cy.md", "cyfarfod").also()).containsExactly("cyfarfodydd");
    }

    @Test
    void lesson_printsTheOtherFormsBeforeTheDefinition() {
        String html = sample()
                .body("The [AGM](../glossary.md#annual-general-meeting) and a [promise](../glossary.md#promise).")
                .render(Audience.LEARNER)
                .terms()
                .stream()
                .map(TermDefinition::html)
                .reduce("", String::concat);

        assertThat(html)
                .containsOnlyOnce("<p class=\"term-also\">")
                .contains("Also: AGM, annual general meetings, E.G.M., ")
                .containsSubsequence("term-also", "The yearly meeting.");
    }

    private static SampleCurriculum sample() {
        return new SampleCurriculum()
                .with("glossary.md", GLOSSARY)
                .with("glossary.cy.md", "# Geirfa\n\n## Cyfarfod\n\nHefyd: cyfarfodydd\n\nPobl mewn ystafell.\n");
    }

    private static Glossary.Term term(String path, String id) {
        return sample().curriculum().glossary().term(path, id).orElseThrow();
    }

    private static String definition(Glossary.Term term) {
        return PlainText.ofBlocks(term.definition().blocks());
    }
}

package lms.content.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lms.content.Audience;
import lms.content.Curriculum;
import lms.content.LessonRenderer;
import lms.content.Nation;
import lms.content.Overlay;
import lms.content.document.Block;
import lms.content.testkit.Rendered;
import lms.content.testkit.SampleCurriculum;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final String ACTIVITY = ":::activity{#act-a}\n\nGo to the station.\n\n:::\n";
    private static final String BODY = "Before it.\n\n" + ACTIVITY + "\nBehind it.\n";
    private static final String BASE = BlockSource.of(ACTIVITY, 1).rev().hex();

    private final SampleCurriculum sample = new SampleCurriculum()
            .body(BODY)
            .with("lessons/one.cy.md", "---\ntranslation_of: one\ntitle: Un\n---\n\n" + ACTIVITY)
            .with(
                    "overlays/wales/overlay.yml",
                    "id: wales\ntitle: {en: Wales edition, cy: argraffiad Cymru}\nnation: wales\n")
            .with("overlays/wales/lessons/one.md", """
                    ---
                    overlay_of: one
                    ---

                    ::::replace{block=act-a base=%s}

                    :::activity{#act-a}

                    Look at the [Welsh rules](../../../lessons/two.md).

                    :::

                    :::facilitator

                    Trainers in Wales only.

                    :::

                    ::::

                    :::after{block=act-a}

                    Something more.

                    :::
                    """.formatted(BASE));

    @Test
    void applied_replacesTheBlockAndSaysWhoSpeaks() {
        Document page = render("en", Audience.LEARNER);

        assertThat(page.text())
                .containsSubsequence(
                        "Before it.",
                        "From the Wales edition",
                        "Look at the Welsh rules.",
                        "From the Wales edition",
                        "Something more.",
                        "Behind it.")
                .doesNotContain("Go to the station.", "Trainers in Wales only.");
        assertThat(page.select("a[href=/courses/first-course/two]")).hasSize(1);
        assertThat(render("en", Audience.FACILITATOR).text()).contains("Trainers in Wales only.");
    }

    @Test
    void applied_keepsEveryId() {
        Curriculum curriculum = sample.curriculum();
        Curriculum wales = curriculum.overlays().get(0).apply(curriculum);

        assertThat(ids(wales)).containsExactlyElementsOf(ids(curriculum));
        assertThat(wales.lessons().keySet()).isEqualTo(curriculum.lessons().keySet());
    }

    @Test
    void languageWithoutATextOfItsOwn_getsThatOfTheDefaultLanguageMarkedAsSuch() {
        Document page = render("cy", Audience.LEARNER);

        assertThat(page.text()).contains("O'r argraffiad Cymru").doesNotContain("Go to the station.");
        assertThat(page.select("[lang=en]").text()).contains("Look at the Welsh rules.");
    }

    @Test
    void ownLanguage_comesFirst() {
        sample.with(
                "overlays/wales/lessons/one.cy.md",
                "---\noverlay_of: one\n---\n\n::::replace{block=act-a base=" + BASE
                        + "}\n\n:::activity{#act-a}\n\nDarllenwch y rheolau.\n\n:::\n\n::::\n");

        assertThat(render("cy", Audience.LEARNER).text())
                .contains("Darllenwch y rheolau.")
                .doesNotContain("Look at the Welsh rules.");
    }

    @Test
    void withoutTheOverlay_nothingChanges() {
        assertThat(Rendered.html(sample.render(Audience.LEARNER)))
                .contains("Go to the station.")
                .doesNotContain("Wales");
    }

    @Test
    void overlay_saysWhatItCovers() {
        Overlay wales = sample.curriculum().overlays().get(0);

        assertThat(wales.nation()).contains(Nation.WALES);
        assertThat(wales.coverage()).isEqualTo(Map.of("one", Set.of("act-a")));
    }

    @Test
    void blockSource_endsWithItsOwnFenceAndForgivesWhiteSpace() {
        String file = "Text\n\n::::activity{#a}\n\n```\n:::\n::::\n```\n\n:::hint\n\nLook.\n\n:::\n\n::::\n\nMore\n";

        BlockSource source = BlockSource.of(file, 3);

        assertThat(source.lines()).hasSize(14).startsWith("::::activity{#a}").endsWith("::::");
        assertThat(BlockSource.of(file.replace("\n", "  \r\n"), 3).rev()).isEqualTo(source.rev());
        assertThat(BlockSource.of(file.replace("Look", "See"), 3).rev()).isNotEqualTo(source.rev());
    }

    private Document render(String language, Audience audience) {
        Curriculum curriculum = sample.curriculum();
        Curriculum wales = curriculum.overlays().get(0).apply(curriculum);
        return Rendered.parse(new LessonRenderer((course, slug) -> "/courses/" + course + "/" + slug)
                .render(
                        wales,
                        wales.courses().get(0),
                        Objects.requireNonNull(wales.lessons().get("one")),
                        language,
                        audience));
    }

    private static List<String> ids(Curriculum curriculum) {
        return curriculum.lessons().values().stream()
                .flatMap(lesson -> lesson.renditions().values().stream())
                .flatMap(rendition -> rendition.body().walk())
                .filter(Block.Directive.class::isInstance)
                .flatMap(block -> ((Block.Directive) block).attributes().id().stream())
                .toList();
    }
}

package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lms.content.Download;
import lms.content.Objective;
import lms.content.Passage;
import lms.content.RenderedLesson;
import lms.content.Segment;
import lms.web.catalogue.usecase.LessonDocument;
import org.junit.jupiter.api.Test;

/** Stored lessons are read for years: what is new in them must never be needed. */
class LessonJsonTest {
    private static final LessonDocument DRAFT = new LessonDocument(
            "Datgan buddiannau",
            Optional.empty(),
            20,
            true,
            Optional.empty(),
            List.of(new Objective("obj-spot", "Adnabod buddiant", Optional.of("out-role"))),
            new RenderedLesson(
                    "declaring-interests",
                    "cy",
                    List.of(new Segment.Html("<p>Testun</p>")),
                    List.of(),
                    List.of(new Passage("act", Passage.Kind.ACTIVITY, "Try it", "Try.")),
                    List.of(),
                    List.of(new Download("downloads/plan.pdf", "Plan"))));

    @Test
    void draft_translation_stays_a_draft() {
        assertThat(LessonJson.read(LessonJson.write(DRAFT))).isEqualTo(DRAFT);
    }

    @Test
    void lesson_that_was_stored_before_drafts_existed_is_none() {
        String older = LessonJson.write(DRAFT)
                .replace(",\"draft\":true", "")
                .replace(",\"outcome\":\"out-role\"", "")
                .replaceAll(",\"downloads\":\\[[^\\]]*\\]", "")
                .replace(",\"kind\":\"ACTIVITY\"", "");

        LessonDocument read = LessonJson.read(older);

        assertThat(older).doesNotContain("draft", "outcome", "downloads", "kind");
        assertThat(read.draft()).isFalse();
        assertThat(read.rendered().downloads()).isEmpty();
        assertThat(read.rendered().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.kind()).isEqualTo(Passage.Kind.LESSON));
        assertThat(read.objectives())
                .singleElement()
                .satisfies(objective -> assertThat(objective.outcome()).isEmpty());
    }
}

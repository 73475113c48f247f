package lms.web.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lms.content.Objective;
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
                    List.of(),
                    List.of()));

    @Test
    void draft_translation_stays_a_draft() {
        assertThat(LessonJson.read(LessonJson.write(DRAFT))).isEqualTo(DRAFT);
    }

    @Test
    void lesson_that_was_stored_before_drafts_existed_is_none() {
        String older = LessonJson.write(DRAFT).replace(",\"draft\":true", "").replace(",\"outcome\":\"out-role\"", "");

        LessonDocument read = LessonJson.read(older);

        assertThat(older).doesNotContain("draft", "outcome");
        assertThat(read.draft()).isFalse();
        assertThat(read.objectives())
                .singleElement()
                .satisfies(objective -> assertThat(objective.outcome()).isEmpty());
    }
}

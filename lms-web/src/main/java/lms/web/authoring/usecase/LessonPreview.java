package lms.web.authoring.usecase;

import java.util.List;
import lms.content.Audience;
import lms.web.catalogue.usecase.LessonDocument;

/**
 * A lesson as it would be published.
 *
 * @param languages in which the lesson is written
 * @param answers whether the right answers may be shown to the actor
 */
public record LessonPreview(
        String curriculumId,
        OfferView offer,
        String lessonId,
        LessonDocument document,
        Audience audience,
        List<String> languages,
        boolean answers) {
    public LessonPreview {
        languages = List.copyOf(languages);
    }
}

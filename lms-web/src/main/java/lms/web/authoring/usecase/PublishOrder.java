package lms.web.authoring.usecase;

import java.util.Map;
import lms.web.catalogue.domain.Visibility;

/**
 * What somebody decided on a page.
 *
 * @param revision that was shown
 * @param shownRelease number of the release that was current then; 0 if there was none
 * @param readers who may read which course from now on, by course id
 * @param note what is new, in the publisher's words
 */
public record PublishOrder(
        String curriculumId, String revision, int shownRelease, Map<String, Visibility> readers, String note) {
    public PublishOrder {
        readers = Map.copyOf(readers);
        note = note.strip();
    }
}

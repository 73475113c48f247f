package lms.web.catalogue.usecase;

import java.util.Map;
import java.util.UUID;
import lms.web.catalogue.domain.Visibility;

/**
 * Which release of a curriculum readers see now, and who may read its courses. Says all that decides what can be found
 * of it, because a release never changes.
 *
 * @param number of the release, from 1
 * @param visibilities by course id
 * @param findable whether the release was stored with kinds of passages, glossaries and files; another one holds its
 *     passages only
 */
public record PublishedCurriculum(
        String id, UUID releaseId, int number, Map<String, Visibility> visibilities, boolean findable) {
    public PublishedCurriculum {
        visibilities = Map.copyOf(visibilities);
    }
}

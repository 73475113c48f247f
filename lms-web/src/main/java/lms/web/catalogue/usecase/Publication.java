package lms.web.catalogue.usecase;

import java.util.Map;
import lms.content.Reading;
import lms.web.catalogue.domain.Visibility;

/**
 * A revision that somebody has looked at and wants readers to see.
 *
 * @param reading of the revision
 * @param shownRelease number of the release that was current when it was looked at; 0 if there was none
 * @param first who may read a course that is published for the first time, by course id
 * @param note what is new, in the publisher's words; may be empty
 */
public record Publication(Reading reading, int shownRelease, Map<String, Visibility> first, String note) {
    public Publication {
        first = Map.copyOf(first);
    }
}

package lms.web.authoring.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * A text that may become a release, as lists name it.
 *
 * @param revision Git tree id of the text
 * @param origin where it comes from
 * @param name of the folder or of the archive
 * @param offeredAt when it was uploaded; empty for a folder
 * @param errors how many findings stand in the way of publishing
 * @param warnings how many should be mended
 */
public record OfferView(
        String revision, Origin origin, String name, Optional<Instant> offeredAt, int errors, int warnings) {

    /** Where a text comes from. */
    public enum Origin {
        FOLDER,
        ARCHIVE
    }
}

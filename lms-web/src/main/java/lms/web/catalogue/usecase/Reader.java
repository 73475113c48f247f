package lms.web.catalogue.usecase;

import java.util.Optional;
import java.util.UUID;

/** What has to be known of whoever opens a course; asked only when it matters. */
public interface Reader {

    /** Whether the reader takes the course now. */
    boolean isEnrolledIn(String courseId);

    /** The release that the reader's cohort stays on; empty for the one that is published. */
    Optional<UUID> pinnedTo(String courseId);
}

package lms.web.catalogue.usecase;

import java.time.Instant;
import java.util.UUID;

/**
 * A release, as lists name it.
 *
 * @param number counts the curriculum's releases from 1
 * @param revision Git tree id of its text
 * @param contentVersion the author's version, as shown on certificates
 * @param note what its publisher says is new; empty where nothing was said
 * @param current whether readers who belong to no cohort see it
 */
public record ReleaseView(
        UUID id,
        String curriculumId,
        int number,
        Instant publishedAt,
        String revision,
        String contentVersion,
        String note,
        boolean current) {

    private static final int SHORT = 10;

    /** The beginning of the revision, long enough to tell revisions apart. */
    public String shortRevision() {
        return revision.substring(0, Math.min(SHORT, revision.length()));
    }
}

package lms.web.authoring.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.content.source.SourceTree;
import lms.web.authoring.domain.Offer;
import lms.web.authoring.domain.OfferUpload;

/** Port to the uploaded revisions. Holds no rights: the use cases ask for them. */
public interface OfferStore {

    /** The curriculum's uploaded revisions whose files are kept, the newest first. */
    List<Stored> of(String curriculumId);

    /** Their files. */
    Optional<SourceTree> source(String curriculumId, String revision);

    /** Keeps a revision. */
    void keep(Offer offer, SourceTree source);

    /** Notes an upload; a second one by the same person changes nothing. */
    void note(OfferUpload upload, OfferUpload.Text text);

    /** The accounts of those who uploaded the revision, also when its files are gone. */
    Set<UUID> uploaders(String curriculumId, String revision);

    /** Removes the files; who uploaded them stays known. */
    void remove(String curriculumId, String revision);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();

    /**
     * An uploaded revision.
     *
     * @param fileName what the archive was called that came last; empty where nobody knows
     */
    record Stored(String revision, String fileName, Instant offeredAt) {}
}

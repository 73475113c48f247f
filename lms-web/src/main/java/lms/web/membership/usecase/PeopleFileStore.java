package lms.web.membership.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.web.membership.domain.ColumnChoice;
import lms.web.membership.domain.PeopleFile;

/** Port to files of people on their way in, and to what their uploaders chose last. */
public interface PeopleFileStore {

    /** The file that this person uploaded; held until the transaction ends. */
    Optional<PeopleFile> of(UUID accountId);

    /** The confirmed file that waits longest; held until the transaction ends, so that its rows are taken once. */
    Optional<PeopleFile> running();

    /** Keeps a new file. */
    void keep(PeopleFile file);

    /** The file goes, at once. */
    void remove(PeopleFile file);

    /** All files that came before this go. */
    void removeBefore(Instant time);

    /** What somebody chose last. */
    Optional<ColumnChoice> choice(UUID accountId);

    /** Keeps a first choice. */
    void keep(ColumnChoice choice);

    /** Sends what changed to the database, so that its refusals are heard inside the use case. */
    void flush();
}

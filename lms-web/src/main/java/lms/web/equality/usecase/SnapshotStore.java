package lms.web.equality.usecase;

import java.util.List;
import java.util.UUID;
import lms.web.equality.domain.Figures;
import lms.web.equality.domain.Quarter;
import lms.web.equality.domain.Snapshot;

/** Port to the figures that were made. There is no way to change or remove one. */
public interface SnapshotStore {

    /** Whether the end of this quarter was seen to. */
    boolean has(Quarter quarter);

    /** Those that tell figures, the newest first. */
    List<Snapshot> published();

    /** The tables of a snapshot, in their order. */
    List<Figures> tables(UUID snapshotId);

    /** Keeps a snapshot with its tables. */
    void keep(Snapshot snapshot, List<Figures> tables);

    /** Sends what changed to the database. */
    void flush();
}

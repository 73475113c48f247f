package lms.web.backup.offline;

/** Hears how far the work has come. */
@FunctionalInterface
public interface Steps {
    /** So many bytes are done. */
    void done(long bytes, long total);
}

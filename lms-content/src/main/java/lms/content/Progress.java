package lms.content;

/** Hears how far long work has come. May be called by any thread, often, and must answer at once. */
@FunctionalInterface
public interface Progress {
    /** For those who do not ask. */
    Progress SILENT = (finished, total) -> {};

    /**
     * Some of the work is done.
     *
     * @param finished how many pieces, from 0 to {@code total}
     * @param total how many there are; may grow while more is found
     */
    void done(int finished, int total);
}

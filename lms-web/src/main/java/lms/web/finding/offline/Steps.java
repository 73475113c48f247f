package lms.web.finding.offline;

/** Hears how far the making of the index has come. */
@FunctionalInterface
public interface Steps {

    /**
     * Told at the beginning and after each curriculum.
     *
     * @param done curricula that are in the new index
     * @param total curricula in all
     */
    void done(int done, int total);
}

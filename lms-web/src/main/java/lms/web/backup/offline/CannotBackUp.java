package lms.web.backup.offline;

/** Why a backup cannot be made or brought back, in a sentence for the person at the terminal. */
public final class CannotBackUp extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean asSet;

    /** With the sentence: it was tried, and did not succeed. */
    public CannotBackUp(String sentence) {
        this(sentence, false);
    }

    private CannotBackUp(String sentence, boolean asSet) {
        super(sentence);
        this.asSet = asSet;
    }

    /** With the sentence: nothing was tried, because it could not succeed with these settings. */
    static CannotBackUp asSet(String sentence) {
        return new CannotBackUp(sentence, true);
    }

    /** Whether the settings stand in the way, and nothing was tried. */
    public boolean isAsSet() {
        return asSet;
    }
}

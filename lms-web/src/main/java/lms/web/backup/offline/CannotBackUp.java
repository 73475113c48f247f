package lms.web.backup.offline;

/** Why a backup cannot be made or brought back, in a sentence for the person at the terminal. */
public final class CannotBackUp extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence. */
    public CannotBackUp(String sentence) {
        super(sentence);
    }
}

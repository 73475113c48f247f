package lms.web.finding.offline;

/** Why the index cannot be made anew, for the person at the terminal. */
public final class CannotReindex extends Exception {
    private static final long serialVersionUID = 1L;

    CannotReindex(String sentence) {
        super(sentence);
    }
}

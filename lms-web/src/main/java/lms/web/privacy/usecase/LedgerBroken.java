package lms.web.privacy.usecase;

/**
 * The ledger of erasures is not as it was written. The server does not start then: it could show people who were erased.
 * The message says where, and how to mend it.
 */
public class LedgerBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** At this place. */
    public LedgerBroken(String where) {
        super("The ledger of erasures was changed: " + where
                + ". Put back the copy from the newest backup; nobody who was erased may be left out of it.");
    }
}

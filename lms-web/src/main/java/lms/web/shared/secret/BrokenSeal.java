package lms.web.shared.secret;

/** A sealed text was changed, stands in another place than it was sealed for, or its key is gone. */
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says nothing of the text. */
    public BrokenSeal(String why) {
        super(why);
    }
}

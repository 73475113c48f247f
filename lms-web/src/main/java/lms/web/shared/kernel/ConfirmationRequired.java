package lms.web.shared.kernel;

/** Only somebody who has just shown a secret can do this. */
public final class ConfirmationRequired extends LmsException {

    private static final long serialVersionUID = 1L;

    /** With the words for this case. */
    public ConfirmationRequired() {
        super("error.confirm");
    }
}

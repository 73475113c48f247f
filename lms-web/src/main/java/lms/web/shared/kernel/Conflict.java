package lms.web.shared.kernel;

/** What was asked does not fit the state that the thing is in by now. */
public final class Conflict extends LmsException {

    private static final long serialVersionUID = 1L;

    /** With the words for this case. */
    public Conflict(String messageKey) {
        super(messageKey);
    }
}

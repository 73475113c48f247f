package lms.web.shared.kernel;

/** Only somebody who is signed in can do this. */
public final class SignInRequired extends LmsException {

    private static final long serialVersionUID = 1L;

    /** With the words for this case. */
    public SignInRequired() {
        super("error.401");
    }
}

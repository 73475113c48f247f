package lms.web.shared.kernel;

/** Too much is asked at once; the same request can succeed a little later. */
public final class Overloaded extends LmsException {

    private static final long serialVersionUID = 1L;

    /** With the words for this case. */
    public Overloaded() {
        super("error.429");
    }
}

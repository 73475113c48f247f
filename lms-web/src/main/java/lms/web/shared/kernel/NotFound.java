package lms.web.shared.kernel;

/** There is no such thing, or the actor may not know of it: the two look the same. */
public final class NotFound extends LmsException {

    private static final long serialVersionUID = 1L;

    /** With the words for this case. */
    public NotFound() {
        super("error.404");
    }
}

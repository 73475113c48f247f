package lms.web.shared.secret;

/** The keys of the site cannot be used; its message tells the operator what is wrong and how to mend it. */
public final class KeysUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With the sentences for the operator.
     *
     * @param sentences name files, never keys
     */
    public KeysUnusable(String sentences) {
        super(sentences);
    }
}

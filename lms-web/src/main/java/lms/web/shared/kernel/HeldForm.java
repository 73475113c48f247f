package lms.web.shared.kernel;

/**
 * What somebody sent after their sign-in had ended. It is kept with the new sign-in, so that the page they sent it from
 * can show it again.
 *
 * @param path the page; empty for none
 * @param body the form, encoded as it was sent
 */
public record HeldForm(String path, String body) {

    /** Nothing is held. */
    public static final HeldForm NONE = new HeldForm("", "");

    /** Longest form that is kept, in characters. */
    public static final int LONGEST = 16_384;

    /** Whether something is held for the page at this path. */
    public boolean isFor(String page) {
        return !path.isEmpty() && path.equals(page);
    }

    /** Whether nothing is held. */
    public boolean isNone() {
        return path.isEmpty();
    }
}

package lms.web.shared.view;

/**
 * How far somebody is: lessons done of all lessons that count.
 *
 * @param done lessons complete
 * @param total lessons that count; 0 in a course whose lessons are all optional
 */
public record Progress(int done, int total) {
    public Progress {
        if (done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }

    /** Whether everything that counts is done. */
    public boolean finished() {
        return done == total;
    }

    /** Whether anything is done. */
    public boolean begun() {
        return done > 0;
    }
}

package lms.search;

import java.util.Locale;
import java.util.Optional;

/** How long a page takes, in steps that people plan by: a break, an evening's reading, a session. */
public enum Length {
    /** Up to 15 minutes. */
    SHORT,
    /** Up to 45 minutes. */
    MEDIUM,
    /** More than 45 minutes. */
    LONG;

    private static final int MOST_OF_SHORT = 15;
    private static final int MOST_OF_MEDIUM = 45;

    /** The step of a time in minutes; none for a page without one, which says 0. */
    public static Optional<Length> of(int minutes) {
        if (minutes <= 0) {
            return Optional.empty();
        }
        return Optional.of(minutes <= MOST_OF_SHORT ? SHORT : minutes <= MOST_OF_MEDIUM ? MEDIUM : LONG);
    }

    /** As it stands in facets and addresses. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}

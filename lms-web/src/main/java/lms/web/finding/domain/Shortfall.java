package lms.web.finding.domain;

import java.util.Optional;

/** That a search did not find what it should have. */
public enum Shortfall {
    /** No page. */
    NOTHING,
    /** So few pages that the right one may well be missing. */
    LITTLE;

    private static final int ENOUGH = 3;

    /**
     * What is missing after so many pages were found; nothing from three on.
     *
     * @param pages at least 0
     */
    public static Optional<Shortfall> of(int pages) {
        if (pages >= ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(pages == 0 ? NOTHING : LITTLE);
    }
}

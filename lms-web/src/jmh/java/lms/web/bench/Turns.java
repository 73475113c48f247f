package lms.web.bench;

/** Whose turn it is: bare, ours, ours, bare, one iteration each, so that what drifts hits both alike. */
final class Turns {
    /** Iterations of a block. */
    static final int BLOCK = 4;

    private int iterations;

    /** Goes on to the next iteration. */
    void next() {
        iterations++;
    }

    /** Whether the iteration under way is ours. */
    boolean isOurs() {
        return isOurs(iterations - 1);
    }

    /** Whether an iteration was ours, counted from 0 at the beginning of a block. */
    static boolean isOurs(int iteration) {
        return iteration % BLOCK == 1 || iteration % BLOCK == 2;
    }
}

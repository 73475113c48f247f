package lms.web.shared.view;

/**
 * Numbers that look random and are the same for the same name, on every machine and in every release: SplitMix64
 * (Steele, Lea, Flood 2014) started from the FNV-1a hash of the name. For drawings only.
 */
final class Dice {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    Dice(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        this.state = hash;
    }

    /** A number from 0 to {@code bound - 1}. */
    int next(int bound) {
        state += GOLDEN;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + next(high - low + 1);
    }
}

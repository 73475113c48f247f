package lms.content;

import java.util.function.IntConsumer;

/**
 * How far a reading is: every file counts three times, for it is read, checked, and looked at once more as learners see
 * it.
 *
 * @param files that there are
 */
record Steps(int files, Progress progress) {
    IntConsumer reading() {
        return finished -> progress.done(finished, total());
    }

    IntConsumer checking() {
        return finished -> progress.done(files + finished, total());
    }

    IntConsumer rendering() {
        return finished -> progress.done(2 * files + finished, total());
    }

    void end() {
        progress.done(total(), total());
    }

    private int total() {
        return 3 * files;
    }
}

package lms.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets work on the disk be done where no checked exception fits. */
final class Unchecked {
    private Unchecked() {}

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

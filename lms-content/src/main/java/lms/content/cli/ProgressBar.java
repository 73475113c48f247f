package lms.content.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lms.content.Progress;

/** Shows on one line of a screen how far the work has come, once it takes longer than a moment. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PACE = Duration.ofMillis(100);
    private static final int CELLS = 30;

    private final PrintWriter out;
    private final Clock clock;
    private final Instant start;
    private String label = "";
    private Instant next;
    private int shown;

    ProgressBar(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
        this.next = start.plus(PATIENCE);
    }

    /** What is worked on from now on. */
    synchronized void on(String work) {
        label = Printable.of(work);
    }

    @Override
    public synchronized void done(int finished, int total) {
        Instant now = clock.instant();
        if (now.isBefore(next) || total <= 0) {
            return;
        }
        next = now.plus(PACE);
        int full = (int) ((long) CELLS * Math.min(finished, total) / total);
        String line =
                "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + finished + " of " + total + " " + label;
        write(line);
    }

    /** Leaves the line as it was before. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            write("");
            out.print('\r');
            out.flush();
        }
    }

    private void write(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        out.flush();
        shown = line.length();
    }
}

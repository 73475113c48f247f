package lms.launcher;

import java.io.PrintWriter;
import lms.web.audit.offline.OfflineTrail;

/** Shows on one line of a screen how far long work has come; says nothing where there is no screen. */
final class ProgressLine implements OfflineTrail.Steps, AutoCloseable {
    private static final long PACE = 20_000;
    private static final int CELLS = 30;
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter out;
    private final boolean screen;
    private int shown;
    private long megabytes;

    private ProgressLine(PrintWriter out, boolean screen) {
        this.out = out;
        this.screen = screen;
    }

    /** As the script found out about the screen. */
    static ProgressLine on(PrintWriter out) {
        return new ProgressLine(out, Boolean.getBoolean("launcher.terminal"));
    }

    @Override
    public void done(long entries, long total) {
        if (entries % PACE == 0) {
            show(entries, total, "entries");
        }
    }

    /** So many curricula are done. */
    void curricula(int done, int total) {
        show(done, total, "curricula");
    }

    /** So many bytes are done; told in megabytes. */
    void bytes(long done, long total) {
        if (done / MEGABYTE != megabytes) {
            megabytes = done / MEGABYTE;
            show(megabytes, Math.max(megabytes, total / MEGABYTE), "MB");
        }
    }

    private void show(long done, long total, String what) {
        if (screen && total > 0) {
            int full = (int) (CELLS * Math.min(done, total) / total);
            write("[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + done + " of " + total + " " + what);
        }
    }

    /** Leaves the line as it was before. */
    @Override
    public void close() {
        if (shown > 0) {
            write("");
            out.print('\r');
            out.flush();
            shown = 0;
        }
    }

    private void write(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        out.flush();
        shown = line.length();
    }
}

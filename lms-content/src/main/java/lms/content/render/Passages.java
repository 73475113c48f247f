package lms.content.render;

import java.util.ArrayList;
import java.util.List;
import lms.content.Heading;
import lms.content.Passage;

/** Gathers the outline and the plain text per heading while a lesson is written. */
final class Passages {
    private final List<Heading> outline = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String anchor = "";
    private String heading;
    private boolean silent;

    /** @param title heading of the text before the first heading */
    Passages(String title) {
        this.heading = title;
    }

    void start(Heading next) {
        if (silent) {
            return;
        }
        finish();
        outline.add(next);
        anchor = next.id();
        heading = next.text();
    }

    void add(String words) {
        if (!silent && !words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(words.strip());
        }
    }

    /** Leaves out what the work writes. */
    void silently(Runnable work) {
        boolean before = silent;
        silent = true;
        work.run();
        silent = before;
    }

    private void finish() {
        if (!text.isEmpty() || !anchor.isEmpty()) {
            passages.add(new Passage(anchor, heading, text.toString()));
        }
        text.setLength(0);
    }

    List<Heading> outline() {
        return outline;
    }

    /** All passages; to be called once, at the end. */
    List<Passage> passages() {
        finish();
        return passages;
    }
}

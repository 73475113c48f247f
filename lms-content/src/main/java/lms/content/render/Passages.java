package lms.content.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.Download;
import lms.content.Heading;
import lms.content.Passage;

/** Gathers the outline, the plain text per heading and the files that are linked to while a lesson is written. */
final class Passages {
    private final List<Heading> outline = new ArrayList<>();
    private final List<Growing> passages = new ArrayList<>();
    private final Map<String, Download> downloads = new LinkedHashMap<>();
    private Growing current;
    private Passage.Kind kind = Passage.Kind.LESSON;
    private boolean silent;

    /** @param title heading of the text before the first heading */
    Passages(String title) {
        this.current = begun("", title);
    }

    void start(Heading next) {
        if (!silent) {
            outline.add(next);
            current = begun(next.id(), next.text());
        }
    }

    /** A block of some kind with a heading that the work starts. What follows the block belongs to what it stands in. */
    void block(Passage.Kind of, Runnable work) {
        Growing outerText = current;
        Passage.Kind outerKind = kind;
        kind = outerKind == Passage.Kind.NOTES ? outerKind : of;
        work.run();
        kind = outerKind;
        current = outerText;
    }

    /** A block for facilitators, which has a label but no heading that belongs into an outline. */
    void notes(String anchor, String label, Runnable work) {
        block(Passage.Kind.NOTES, () -> {
            if (!silent) {
                current = begun(anchor, label);
            }
            work.run();
        });
    }

    void add(String words) {
        if (!silent && !words.isBlank()) {
            StringBuilder text = current.text();
            text.append(text.isEmpty() ? "" : "\n").append(words.strip());
        }
    }

    void download(Download file) {
        if (!silent && !file.title().isBlank()) {
            downloads.putIfAbsent(file.path(), file);
        }
    }

    /** Leaves out what the work writes. */
    void silently(Runnable work) {
        boolean before = silent;
        silent = true;
        work.run();
        silent = before;
    }

    List<Heading> outline() {
        return outline;
    }

    /** All passages, in the order in which they begin. */
    List<Passage> passages() {
        return passages.stream().filter(Growing::isKept).map(Growing::grown).toList();
    }

    List<Download> downloads() {
        return List.copyOf(downloads.values());
    }

    private Growing begun(String anchor, String heading) {
        Growing passage = new Growing(anchor, kind, heading, new StringBuilder());
        passages.add(passage);
        return passage;
    }

    /** A passage that is being written. */
    private record Growing(String anchor, Passage.Kind kind, String heading, StringBuilder text) {

        boolean isKept() {
            return !text.isEmpty() || !anchor.isEmpty();
        }

        Passage grown() {
            return new Passage(anchor, kind, heading, text.toString());
        }
    }
}

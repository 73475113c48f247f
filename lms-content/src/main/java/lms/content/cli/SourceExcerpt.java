package lms.content.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.Diagnostic;
import lms.content.source.SourceTree;

/** The line that a finding is about, with a caret under the place. */
final class SourceExcerpt {
    private static final int TAB = 4;
    private static final int LEAST_SHOWN = 20;
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final Paint paint;
    private final int columns;

    /** @param columns how wide the screen is */
    SourceExcerpt(Paint paint, int columns) {
        this.paint = paint;
        this.columns = columns;
    }

    /** Two lines with their ends; nothing where there is nothing to show. */
    String of(Diagnostic finding, SourceTree source) {
        Optional<String> line = source.text(finding.file())
                .flatMap(text -> lineOf(text, finding.line()))
                .filter(text -> !text.isBlank());
        return line.map(text -> excerpt(finding, text)).orElse("");
    }

    /** How many characters the finding is about, in code points; 0 where only its beginning is known. */
    static int length(Diagnostic finding, SourceTree source) {
        return source.text(finding.file())
                .flatMap(text -> lineOf(text, finding.line()))
                .map(line -> length(finding, line.codePoints().toArray()))
                .orElse(0);
    }

    private static Optional<String> lineOf(String text, int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        int end = text.indexOf('\n', start);
        return Optional.of(text.substring(start, end < 0 ? text.length() : end).stripTrailing());
    }

    /** A message puts into quotes what it is about; where that stands in the line as well, its length is known. */
    private static int length(Diagnostic finding, int[] line) {
        int from = finding.column() - 1;
        if (from >= line.length) {
            return 0;
        }
        String rest = new String(line, from, line.length - from);
        Matcher quoted = QUOTED.matcher(finding.message());
        while (quoted.find()) {
            if (rest.startsWith(quoted.group(1))) {
                return quoted.group(1).codePointCount(0, quoted.group(1).length());
            }
        }
        return 0;
    }

    private String excerpt(Diagnostic finding, String line) {
        int[] points = line.codePoints().toArray();
        int from = Math.min(finding.column() - 1, points.length);
        int to = Math.min(points.length, from + Math.max(1, length(finding, points)));
        String gutter = String.format("%5d | ", finding.line());
        Window window = new Window(points, Math.max(LEAST_SHOWN, columns - gutter.length() - 2));
        window.around(from);
        String empty = " ".repeat(gutter.length() - 2) + "| ";
        String caret = " ".repeat(window.indent(from)) + "^".repeat(Math.max(1, window.width(from, to)));
        return paint.faint(gutter)
                + window.shown()
                + "\n"
                + paint.faint(empty)
                + paint.severity(finding.severity(), caret)
                + "\n";
    }

    /** The part of a line that fits on the screen. */
    private static final class Window {
        private final int[] points;
        private final int[] places;
        private final int room;
        private int start;
        private int end;

        Window(int[] points, int room) {
            this.points = points;
            this.room = room;
            this.places = new int[points.length + 1];
            for (int i = 0; i < points.length; i++) {
                int width = points[i] == '\t' ? TAB - places[i] % TAB : Printable.width(points[i]);
                places[i + 1] = places[i] + width;
            }
        }

        /** Puts the window so that the place and what is around it can be seen. */
        void around(int place) {
            if (places[points.length] <= room) {
                end = points.length;
                return;
            }
            int left = Math.max(0, Math.min(places[place] - room / 2, places[points.length] - room));
            while (places[start] < left) {
                start++;
            }
            end = start;
            while (end < points.length && places[end + 1] - places[start] <= room) {
                end++;
            }
        }

        String shown() {
            StringBuilder out = new StringBuilder(start > 0 ? "…" : "");
            for (int i = start; i < end; i++) {
                if (points[i] == '\t') {
                    out.append(" ".repeat(places[i + 1] - places[i]));
                } else {
                    out.appendCodePoint(Printable.of(points[i]));
                }
            }
            return out.append(end < points.length ? "…" : "").toString();
        }

        int indent(int place) {
            return places[place] - places[start] + (start > 0 ? 1 : 0);
        }

        int width(int from, int to) {
            return places[Math.min(to, end)] - places[Math.min(from, end)];
        }
    }
}

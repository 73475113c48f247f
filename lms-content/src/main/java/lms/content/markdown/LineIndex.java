package lms.content.markdown;

import java.util.Arrays;
import lms.content.document.Position;

/** Finds line and column of an offset. */
final class LineIndex {
    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    Position at(int offset) {
        int line = lineOf(offset);
        return new Position(line, text.codePointCount(starts[line - 1], Math.min(offset, text.length())) + 1);
    }

    /** Number of the line that holds the offset, from 1 on. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int count() {
        return starts.length;
    }

    /** Whether the line is empty or does not exist. */
    boolean isBlank(int line) {
        return line < 1 || line > starts.length || line(line).isBlank();
    }

    /** The line without its end. */
    String line(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        return text.substring(starts[line - 1], end).stripTrailing();
    }
}

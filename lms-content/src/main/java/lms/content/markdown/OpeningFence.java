package lms.content.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a directive: {@code :::name[title]{#id .class key=value key="two words"}:::}. With two colons it
 * is the whole directive, a leaf.
 *
 * @param colons length of the fence
 * @param attributes by name, {@code #x} under {@code id} and {@code .x} under {@code class}
 * @param unread the first part of the line that does not follow the grammar; empty when all does
 */
record OpeningFence(int colons, String name, String title, Map<String, Value> attributes, String unread) {
    private static final int LEAF_COLONS = 2;
    private static final Pattern START = Pattern.compile("(:{3,}) ?([A-Za-z][A-Za-z0-9-]*)");
    /** Of other names than the two that leaves have, braces have to follow: "::" may begin a line of text as well. */
    private static final Pattern LEAF_START =
            Pattern.compile("(::) ?((?:break|include)(?![A-Za-z0-9-])|[A-Za-z][A-Za-z0-9-]*(?=\\s*[\\[{]))");

    private static final Pattern CLOSE = Pattern.compile("(:{3,})[ \\t]*");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s*(?:([#.])([^\\s}#.=\"]+)" + "|([A-Za-z][A-Za-z0-9_-]*)=(?:\"([^\"]*)\"|([^\\s}\"]+)))");

    /** A value and its offset in the line. */
    record Value(int offset, String text) {}

    boolean isLeaf() {
        return colons == LEAF_COLONS;
    }

    /** The id that the author gave; empty or one. */
    List<String> ids() {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getKey().equals("id"))
                .map(entry -> entry.getValue().text())
                .toList();
    }

    /** Length of the fence if the line is nothing else. */
    static Optional<Integer> closing(CharSequence line) {
        Matcher matcher = CLOSE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).length()) : Optional.empty();
    }

    /** @param line from its first colon to its end */
    static Optional<OpeningFence> of(String line) {
        Matcher fence = START.matcher(line);
        Matcher matcher = fence.lookingAt() ? fence : LEAF_START.matcher(line);
        return matcher.lookingAt()
                ? Optional.of(
                        new Reader(line, matcher.end()).read(matcher.group(1).length(), matcher.group(2)))
                : Optional.empty();
    }

    /** Reads what stands behind the name. */
    private static final class Reader {
        private final String line;
        private final Map<String, Value> attributes = new LinkedHashMap<>();
        private int index;

        Reader(String line, int index) {
            this.line = line.stripTrailing();
            this.index = index;
        }

        OpeningFence read(int colons, String name) {
            String title = title();
            boolean braces = braces();
            while (braces && index < line.length() && line.charAt(index) == ':') {
                index++;
            }
            return new OpeningFence(
                    colons, name, title, attributes, line.substring(index).strip());
        }

        private String title() {
            if (!at('[')) {
                return "";
            }
            int end = line.indexOf(']', index);
            if (end < 0) {
                return "";
            }
            String title = line.substring(index + 1, end).strip();
            index = end + 1;
            return title;
        }

        /** Whether the braces, if there are any, could be read to their end. */
        private boolean braces() {
            if (!at('{')) {
                skipSpaces();
                return true;
            }
            int start = index++;
            Matcher matcher = ATTRIBUTE.matcher(line);
            while (matcher.region(index, line.length()).lookingAt()) {
                put(matcher);
                index = matcher.end();
            }
            skipSpaces();
            if (!at('}')) {
                index = Math.max(start, index);
                return false;
            }
            index++;
            skipSpaces();
            return true;
        }

        private void put(Matcher matcher) {
            String sign = matcher.group(1);
            if (sign != null) {
                attributes.putIfAbsent(
                        sign.equals("#") ? "id" : "class", new Value(matcher.start(2), matcher.group(2)));
            } else {
                int group = matcher.group(4) != null ? 4 : 5;
                attributes.putIfAbsent(matcher.group(3), new Value(matcher.start(3), matcher.group(group)));
            }
        }

        private boolean at(char wanted) {
            return index < line.length() && line.charAt(index) == wanted;
        }

        private void skipSpaces() {
            while (at(' ') || at('\t')) {
                index++;
            }
        }
    }
}

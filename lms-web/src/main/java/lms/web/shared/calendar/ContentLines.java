package lms.web.shared.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file: escaped, folded at 75 octets and ended by CRLF (RFC 5545, 3.1 and 3.3.11). */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** A property whose value needs no escaping. */
    ContentLines plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property that holds words of people; left out when there are none. */
    ContentLines text(String name, String value) {
        return value.isBlank() ? this : plain(name, escaped(value.strip()));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Octets are counted, not characters, and no character is torn apart. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int codePoint = line.codePointAt(at);
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += size;
            at += Character.charCount(codePoint);
        }
        out.append(END);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

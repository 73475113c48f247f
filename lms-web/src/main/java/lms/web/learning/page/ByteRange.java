package lms.web.learning.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a player asks for, as RFC 9110, section 14, writes it.
 *
 * @param from first byte
 * @param to last byte
 */
record ByteRange(int from, int to) {
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /**
     * The one range of the header that lies in a file of that length. Empty for several ranges and for what cannot be
     * read: then the whole file is the answer, which the standard allows.
     */
    static Optional<ByteRange> of(String header, int length) {
        Matcher matcher = ONE_RANGE.matcher(header.strip());
        if (!matcher.matches() || length == 0) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : suffix(Integer.parseInt(last), length);
        }
        int from = Integer.parseInt(first);
        int to = last.isEmpty() ? length - 1 : Math.min(Integer.parseInt(last), length - 1);
        return from > to ? Optional.empty() : Optional.of(new ByteRange(from, to));
    }

    private static Optional<ByteRange> suffix(int count, int length) {
        return count == 0 ? Optional.empty() : Optional.of(new ByteRange(Math.max(0, length - count), length - 1));
    }

    /** Such as {@code bytes 0-99/1234}. */
    String contentRange(int length) {
        return "bytes " + from + "-" + to + "/" + length;
    }
}

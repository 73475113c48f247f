package lms.web.shared.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one file of a form in {@code multipart/form-data} (RFC 7578), read as it comes in and never held in memory. Other
 * fields are passed over.
 */
final class FormFile {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final int CARRIAGE_RETURN = 13;

    private final InputStream in;
    private final byte[] delimiter;

    /** @throws IllegalArgumentException if the type tells no boundary */
    FormFile(String contentType, InputStream body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("No boundary");
        }
        this.in = new BufferedInputStream(body, 64 * 1024);
        this.delimiter = ("\r\n--" + boundary.group(1).strip()).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Copies the content of the first file.
     *
     * @return its name, without folders; empty where no file was chosen
     * @throws EOFException if it is no such form, or ends too early
     */
    Optional<String> copyTo(OutputStream out) throws IOException {
        // The first delimiter has no line end before it.
        byte[] first = in.readNBytes(delimiter.length - 2);
        if (!Arrays.equals(first, 0, first.length, delimiter, 2, delimiter.length)) {
            throw new EOFException("The form does not begin with its boundary");
        }
        while (hasPart()) {
            Matcher name = FILE_NAME.matcher(headers());
            boolean wanted = name.find() && !name.group(1).isEmpty();
            copyPart(wanted ? out : OutputStream.nullOutputStream());
            if (wanted) {
                return Optional.of(plain(name.group(1)));
            }
        }
        return Optional.empty();
    }

    /** After a delimiter comes a line end and a part, or two hyphens and nothing. */
    private boolean hasPart() throws IOException {
        int first = in.read();
        int second = in.read();
        if (first < 0 || second < 0) {
            throw new EOFException("The form ends too early");
        }
        return first == CARRIAGE_RETURN;
    }

    private String headers() throws IOException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        while (true) {
            int next = in.read();
            if (next < 0 || headers.size() > LONGEST_HEADERS) {
                throw new EOFException("The headers of a part do not end");
            }
            headers.write(next);
            String text = headers.toString(StandardCharsets.UTF_8);
            if (text.endsWith("\r\n\r\n")) {
                return text;
            }
        }
    }

    /** The delimiter begins with the only carriage return in it, so that a failed match starts over at one. */
    private void copyPart(OutputStream out) throws IOException {
        int matched = 0;
        while (matched < delimiter.length) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The form ends too early");
            }
            if (next == delimiter[matched]) {
                matched++;
                continue;
            }
            out.write(delimiter, 0, matched);
            matched = next == CARRIAGE_RETURN ? 1 : 0;
            if (matched == 0) {
                out.write(next);
            }
        }
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceAll("\\p{Cntrl}", "");
    }
}

package lms.web.audit.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the trail ended at some moment, signed and kept in another place: a line of text.
 *
 * @param statement what is signed: moment, number and link in words
 * @param seq number of the last entry; 0 if the line cannot be read
 * @param link of that entry, 64 hexadecimal digits
 * @param signature in base64
 */
public record SignedHead(String statement, long seq, String link, String signature) {

    private static final String SIGNED = " signed ";
    private static final Pattern LINE = Pattern.compile(
            "(?<statement>\\S+ entry (?<seq>\\d{1,18}) link (?<link>[0-9a-f]{64})) signed (?<signature>[0-9A-Za-z+/=]+)");

    /** What is to be signed. */
    public static String statement(Instant at, AuditHead.End end) {
        return at + " entry " + end.seq() + " link " + end.link();
    }

    /** As a line of the file. */
    public String line() {
        return statement + SIGNED + signature;
    }

    /** Read from a line; one that cannot be read names no entry and bears no signature. */
    public static SignedHead read(String line) {
        Matcher matcher = LINE.matcher(line);
        return Optional.of(matcher)
                .filter(Matcher::matches)
                .map(found -> new SignedHead(
                        found.group("statement"),
                        Long.parseLong(found.group("seq")),
                        found.group("link"),
                        found.group("signature")))
                .orElseGet(() -> new SignedHead(line, 0, "", ""));
    }
}

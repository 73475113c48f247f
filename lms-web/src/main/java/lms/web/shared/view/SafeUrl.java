package lms.web.shared.view;

import java.util.regex.Pattern;

/**
 * An address that may stand in a link or a form: a path on this site, or a place on the same page. It has no scheme
 * and no host, so it leads nobody elsewhere and runs nothing.
 *
 * @param value such as {@code /courses/first-campaign?page=2#results} or {@code #main}
 */
public record SafeUrl(String value) {
    private static final Pattern LOCAL = Pattern.compile("(?:/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*|#[^\\s\\p{Cntrl}]*)");

    /** @throws IllegalArgumentException if the address could lead away from this site */
    public SafeUrl {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a path on this site: " + value);
        }
    }

    /** An address on this site. */
    public static SafeUrl of(String path) {
        return new SafeUrl(path);
    }

    /** Whether the address is a path on this site, for a return address that came with a request. */
    public static boolean isLocal(String value) {
        return LOCAL.matcher(value).matches();
    }
}

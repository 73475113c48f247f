package lms.content.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The target of a link or image, taken apart. Schemes are judged after entities, escapes and percent-encoding are
 * resolved and control characters are gone, because that is how browsers read them.
 *
 * @param kind decides which of the other values mean something
 * @param path of a file, relative to the curriculum; empty otherwise
 * @param fragment without its hash; empty when there is none
 * @param url as to be written, for the web; empty otherwise
 */
public record LinkTarget(Kind kind, String path, String fragment, String url) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** What a link leads to. */
    public enum Kind {
        /** Another site, an address or a telephone number, by one of the schemes that are allowed. */
        WEB,
        /** A file of the curriculum; whether it exists is another question. */
        FILE,
        /** A heading of the same file. */
        HERE,
        /** Nothing. */
        EMPTY,
        /** A data URI. */
        DATA,
        /** A scheme that is not allowed, or an address that starts from the site's root. */
        REFUSED,
        /** A file outside the curriculum. */
        OUTSIDE
    }

    /**
     * Takes a target apart.
     *
     * @param file that holds the link, relative to the curriculum
     * @param written with entities and backslash escapes resolved
     */
    public static LinkTarget of(String file, String written) {
        String target = withoutControls(written);
        if (target.isEmpty()) {
            return simple(Kind.EMPTY);
        }
        String scheme = scheme(decoded(target));
        if (scheme.equals("data")) {
            return simple(Kind.DATA);
        }
        if (!scheme.isEmpty()) {
            boolean plain = scheme(target).equals(scheme);
            return plain && SCHEMES.contains(scheme) ? new LinkTarget(Kind.WEB, "", "", target) : simple(Kind.REFUSED);
        }
        return local(file, target);
    }

    private static LinkTarget local(String file, String target) {
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        if (path.isEmpty()) {
            return fragment.isEmpty() ? simple(Kind.EMPTY) : new LinkTarget(Kind.HERE, file, fragment, "");
        }
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('?') >= 0) {
            return simple(Kind.REFUSED);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder(file) + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return simple(Kind.OUTSIDE);
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return new LinkTarget(Kind.FILE, String.join("/", parts), fragment, "");
    }

    private static LinkTarget simple(Kind kind) {
        return new LinkTarget(kind, "", "", "");
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String scheme(String target) {
        int colon = target.indexOf(':');
        if (colon < 0 || isLocal(target, colon)) {
            return "";
        }
        return target.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Whether a path, a query or a fragment begins before the colon. */
    private static boolean isLocal(String target, int colon) {
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(target.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Browsers drop these inside an address, so {@code java\tscript:} is a script. */
    private static String withoutControls(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && c != 0xFFFD && !isFormat(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}

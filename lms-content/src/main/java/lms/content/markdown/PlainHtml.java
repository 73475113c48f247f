package lms.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import lms.content.markdown.AllowedHtml.Attribute;

/**
 * Recognises HTML that is harmless beyond doubt: allowed elements in lower case, properly nested, with allowed attributes
 * in double quotes, and text in which every bracket, quote and ampersand is one of the five entities that our writer
 * makes. Whatever looks any other way is not judged here but taken apart by the sanitiser, which is thorough and slow.
 */
final class PlainHtml {
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
    private static final String RESOLVED = "&<>\"'";

    private final String html;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private PlainHtml(String html) {
        this.html = html;
    }

    static boolean is(String html) {
        return new PlainHtml(html).isPlain();
    }

    private boolean isPlain() {
        while (at < html.length()) {
            skipCommon();
            if (at < html.length() && !(html.charAt(at) == '<' ? tag() : character())) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /** Steps over what nearly all of a text is, quickly. */
    private void skipCommon() {
        while (at < html.length() && isCommon(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isCommon(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z') || (c >= '(' && c <= ';');
    }

    /** Steps over one character of text, or over an entity. */
    private boolean character() {
        char c = html.charAt(at);
        if (c == '&') {
            int entity = entity();
            if (entity < 0) {
                return false;
            }
            at += ENTITIES[entity].length();
            return true;
        }
        if (at + 1 < html.length() && Character.isSurrogatePair(c, html.charAt(at + 1))) {
            at += 2;
            return true;
        }
        at++;
        return c != '>' && c != '"' && c != '\'' && c != '`' && isOrdinary(c);
    }

    /** Neither a control character, except for white space, nor half a character. */
    private static boolean isOrdinary(char c) {
        return c >= ' ' ? c < 0x7f || (c > 0x9f && c < 0xfdd0 && !Character.isSurrogate(c)) : c == '\n' || c == '\t';
    }

    private int entity() {
        for (int i = 0; i < ENTITIES.length; i++) {
            if (html.startsWith(ENTITIES[i], at)) {
                return i;
            }
        }
        return -1;
    }

    private boolean tag() {
        at++;
        boolean closing = at < html.length() && html.charAt(at) == '/';
        if (closing) {
            at++;
        }
        String element = name();
        Map<String, Attribute> allowed = AllowedHtml.attributesOf(element);
        if (allowed == null) {
            return false;
        }
        return closing ? close(element) : attributes(allowed) && open(element);
    }

    private boolean open(String element) {
        boolean linkInLink = element.equals("a") && open.contains("a");
        if (!AllowedHtml.VOID.contains(element)) {
            open.push(element);
        }
        return !linkInLink;
    }

    private boolean close(String element) {
        return skip('>') && !open.isEmpty() && open.pop().equals(element);
    }

    private boolean attributes(Map<String, Attribute> allowed) {
        while (at < html.length() && html.charAt(at) == ' ') {
            at++;
            Attribute attribute = allowed.get(name());
            if (attribute == null || !skip('=') || !skip('"')) {
                return false;
            }
            int start = at;
            skipCommon();
            while (at < html.length() && html.charAt(at) != '"') {
                if (!character()) {
                    return false;
                }
            }
            if (!fits(attribute, html.substring(start, at)) || !skip('"')) {
                return false;
            }
        }
        return skip('>');
    }

    private static boolean fits(Attribute attribute, String written) {
        String value = resolved(written);
        return attribute.value().matcher(value).matches() && (!attribute.isAddress() || isAddress(value));
    }

    /** An address of an allowed scheme, written plainly, or one of this site. */
    private static boolean isAddress(String value) {
        int colon = value.indexOf(':');
        int local = firstOf(value, "/?#");
        if (colon >= 0 && (local < 0 || colon < local)) {
            return AllowedHtml.SCHEMES.contains(value.substring(0, colon));
        }
        return !value.isBlank() && !value.startsWith("//") && value.indexOf('\\') < 0;
    }

    private static int firstOf(String value, String wanted) {
        for (int i = 0; i < value.length(); i++) {
            if (wanted.indexOf(value.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String resolved(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        String value = written;
        for (int i = ENTITIES.length - 1; i >= 0; i--) {
            value = value.replace(ENTITIES[i], RESOLVED.substring(i, i + 1));
        }
        return value;
    }

    private String name() {
        int start = at;
        while (at < html.length() && isNamePart(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private boolean skip(char wanted) {
        boolean there = at < html.length() && html.charAt(at) == wanted;
        at++;
        return there;
    }
}

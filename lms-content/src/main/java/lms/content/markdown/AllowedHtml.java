package lms.content.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The elements and attributes that a text may consist of, once for both who judge it: the quick one that knows its own
 * writer's hand, and the thorough one that takes anything apart.
 */
final class AllowedHtml {
    static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    static final Set<String> VOID = Set.of("br", "hr", "img", "track");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pc}-]{1,300}");
    private static final Pattern CLASSES =
            Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*|language-[\\w.+#-]{1,40}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    /** Two strokes lead to another host without naming a scheme. */
    private static final Pattern LINK = Pattern.compile("(?![/\\\\]\\s*[/\\\\]).*", Pattern.DOTALL);
    /** An image of another site would tell that site who reads what. */
    private static final Pattern OWN_FILE = Pattern.compile("(?![/\\\\]\\s*[/\\\\])[^:]*");

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private static final Set<String> ELEMENTS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "br",
            "hr",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "span",
            "div",
            "section",
            "aside",
            "details",
            "summary",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "figure",
            "figcaption",
            "sup",
            "video",
            "audio",
            "track");

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("id", NAME, Set.of()),
            new Attribute("class", CLASSES, Set.of()),
            new Attribute("lang", LANGUAGE, Set.of()),
            new Attribute("aria-labelledby", NAME, Set.of("section", "aside")),
            new Attribute("aria-label", ANY, Set.of("div", "aside", "section", "a", "video", "audio")),
            new Attribute("role", Pattern.compile("note|region"), Set.of("div", "aside")),
            new Attribute("tabindex", Pattern.compile("0"), Set.of("div", "pre")),
            new Attribute("start", Pattern.compile("\\d{1,9}"), Set.of("ol")),
            new Attribute("scope", Pattern.compile("col|row"), Set.of("th")),
            new Attribute("href", LINK, Set.of("a")),
            new Attribute("rel", Pattern.compile("noopener"), Set.of("a")),
            new Attribute("title", ANY, Set.of("a", "img")),
            new Attribute("src", OWN_FILE, Set.of("img", "video", "audio", "track")),
            new Attribute("alt", ANY, Set.of("img")),
            new Attribute("loading", Pattern.compile("lazy"), Set.of("img")),
            new Attribute("controls", Pattern.compile("controls"), Set.of("video", "audio")),
            new Attribute("preload", Pattern.compile("none"), Set.of("video", "audio")),
            new Attribute("kind", Pattern.compile("captions"), Set.of("track")),
            new Attribute("srclang", LANGUAGE, Set.of("track")),
            new Attribute("label", ANY, Set.of("track")));

    private static final Map<String, Map<String, Attribute>> BY_ELEMENT = byElement();

    private AllowedHtml() {}

    /**
     * An attribute.
     *
     * @param value what it has to look like, with its entities resolved; addresses are judged by their scheme as well
     * @param elements that may carry it; empty for all
     */
    record Attribute(String name, Pattern value, Set<String> elements) {
        boolean isAddress() {
            return name.equals("href") || name.equals("src");
        }
    }

    /** The attributes that the element may carry, by name; null for an element that is not allowed. */
    static @Nullable Map<String, Attribute> attributesOf(String element) {
        return BY_ELEMENT.get(element);
    }

    private static Map<String, Map<String, Attribute>> byElement() {
        Map<String, Map<String, Attribute>> byElement = new HashMap<>();
        for (String element : ELEMENTS) {
            Map<String, Attribute> allowed = new HashMap<>();
            for (Attribute attribute : ATTRIBUTES) {
                if (attribute.elements().isEmpty() || attribute.elements().contains(element)) {
                    allowed.put(attribute.name(), attribute);
                }
            }
            byElement.put(element, Map.copyOf(allowed));
        }
        return Map.copyOf(byElement);
    }

    /** The same as a policy of the OWASP sanitiser. */
    static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowElements(ELEMENTS.toArray(String[]::new))
                .allowWithoutAttributes("span", "a", "img")
                .allowUrlProtocols(SCHEMES.toArray(String[]::new));
        for (Attribute attribute : ATTRIBUTES) {
            var allowed = policy.allowAttributes(attribute.name()).matching(attribute.value());
            if (attribute.elements().isEmpty()) {
                allowed.globally();
            } else {
                allowed.onElements(attribute.elements().toArray(String[]::new));
            }
        }
        return policy.toFactory();
    }
}

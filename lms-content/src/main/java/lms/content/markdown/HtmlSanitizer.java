package lms.content.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last step of rendering. Our renderer escapes everything and makes only the elements listed here; should a fault
 * ever let something else through, this takes it out.
 */
public final class HtmlSanitizer {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pc}-]{1,300}");
    private static final Pattern CLASSES =
            Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*|language-[\\w.+#-]{1,40}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code")
            .allowElements("em", "strong", "del", "span", "div", "section", "aside", "details", "summary")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowElements("figure", "figcaption", "sup", "video", "audio", "track")
            .allowWithoutAttributes("span", "a", "img")
            .allowAttributes("id")
            .matching(NAME)
            .globally()
            .allowAttributes("class")
            .matching(CLASSES)
            .globally()
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("aria-labelledby")
            .matching(NAME)
            .onElements("section", "aside")
            .allowAttributes("aria-label")
            .onElements("div", "aside", "section", "a", "video", "audio")
            .allowAttributes("role")
            .matching(Pattern.compile("note|region"))
            .onElements("div", "aside")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("div", "pre")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(Pattern.compile("col|row"))
            .onElements("th")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(Pattern.compile("noopener"))
            .onElements("a")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("src")
            .onElements("img", "video", "audio", "track")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(Pattern.compile("lazy"))
            .onElements("img")
            .allowAttributes("controls")
            .matching(Pattern.compile("controls"))
            .onElements("video", "audio")
            .allowAttributes("preload")
            .matching(Pattern.compile("none"))
            .onElements("video", "audio")
            .allowAttributes("kind")
            .matching(Pattern.compile("captions"))
            .onElements("track")
            .allowAttributes("srclang")
            .matching(LANGUAGE)
            .onElements("track")
            .allowAttributes("label")
            .onElements("track")
            .toFactory();

    private HtmlSanitizer() {}

    /** The same HTML where it is harmless. */
    public static String clean(String html) {
        return POLICY.sanitize(html);
    }
}

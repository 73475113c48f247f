package lms.web.shared.view;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HTML that may go into a page as it stands. Everything else is escaped.
 */
public final class SafeHtml {
    private static final Pattern ONE_PARAGRAPH =
            Pattern.compile("<p>((?:(?!<p[ >]|<div|<[ou]l|<table|<pre|<figure|<blockquote).)*)</p>", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<(?:p|div|[ou]l|table|pre|figure|blockquote)[ >]");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /**
     * Takes HTML on trust. Only for what the sanitiser of {@code lms.content} made; text from people or requests
     * never comes through here.
     */
    public static SafeHtml alreadySanitised(String html) {
        return new SafeHtml(html);
    }

    /** Words that somebody wrote, with every sign escaped that HTML would take for its own. */
    public static SafeHtml words(String plain) {
        return new SafeHtml(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    /**
     * The inside of the only paragraph, for a place that takes no blocks, such as a heading or a label; none when
     * there is more than one paragraph's worth.
     */
    public Optional<SafeHtml> inline() {
        var line = ONE_PARAGRAPH.matcher(html.strip());
        if (line.matches()) {
            return Optional.of(new SafeHtml(line.group(1)));
        }
        return BLOCK.matcher(html).find() ? Optional.empty() : Optional.of(this);
    }

    /** The HTML. */
    public String value() {
        return html;
    }
}

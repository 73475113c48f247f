package lms.web.shared.view;

/**
 * HTML that may go into a page as it stands. Everything else is escaped.
 */
public final class SafeHtml {
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

    /** The HTML. */
    public String value() {
        return html;
    }
}

package lms.content.render;

/**
 * HTML being written. Every text and attribute is escaped here; markup that comes in whole is let in only where the
 * sanitiser has seen it, and the sanitiser sees it again with the rest.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * Writes a start tag.
     *
     * @param attributes names and values in turn; a pair with an empty value is left out, except {@code alt}
     */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Markup that the sanitiser made. */
    Html sanitised(String html) {
        out.append(html);
        return this;
    }

    /** A whole element with nothing but text inside. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Html newLine() {
        out.append('\n');
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** What was written since the last call. */
    String take() {
        String html = out.toString();
        out.setLength(0);
        return html;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}

package lms.web.shared.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Optional;

/**
 * Text for the inside of an element. It is escaped when written, and marked with its language when that is not the
 * language of the page. In an attribute use the plain string: no mark fits there.
 *
 * @param text plain text, not HTML
 * @param otherLanguage the BCP 47 tag, where it differs from that of the page
 */
public record Phrase(String text, Optional<String> otherLanguage) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        if (otherLanguage.isEmpty()) {
            output.writeUserContent(text);
            return;
        }
        output.writeContent("<span lang=\"" + tag(otherLanguage.get()) + "\">");
        output.writeUserContent(text);
        output.writeContent("</span>");
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }

    /** The text alone, so that a phrase may stand among the arguments of another. */
    @Override
    public String toString() {
        return text;
    }

    private static String tag(String language) {
        return language.replaceAll("[^A-Za-z0-9-]", "");
    }
}

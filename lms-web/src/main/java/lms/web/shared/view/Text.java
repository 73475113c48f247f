package lms.web.shared.view;

import java.util.Objects;

/**
 * A piece of plain text that somebody wrote, such as the title of a lesson, with the language it is in. A page in
 * another language marks it, so that a screen reader pronounces it rightly.
 *
 * @param value the text, not HTML
 * @param language BCP 47 tag
 */
public record Text(String value, String language) {
    public Text {
        Objects.requireNonNull(value);
        Objects.requireNonNull(language);
    }
}

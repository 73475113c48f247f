package lms.web.shared.view;

/**
 * Something to choose in a form.
 *
 * @param value to post
 * @param label what people read
 */
public record Choice(String value, Text label) {

    /** A choice that a message names. */
    public static Choice of(String value, String key, Words words) {
        Phrase phrase = words.text(key);
        return new Choice(value, new Text(phrase.text(), phrase.otherLanguage().orElse(words.language())));
    }

    /** A choice that has a name of its own, which is left in the language of the page. */
    public static Choice named(String value, String name, Words words) {
        return new Choice(value, new Text(name, words.language()));
    }
}

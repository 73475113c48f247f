package lms.web.shared.view;

import java.util.List;

/**
 * What is wrong with one field of a form. The page says it twice in the same words: in the summary at the top, which
 * links to the field, and at the field.
 *
 * @param field id of the control, also its name
 * @param key message that says what is wrong and how to mend it
 * @param args values for the message
 */
public record FieldError(String field, String key, List<Object> args) {
    public FieldError {
        args = List.copyOf(args);
    }

    /** An error of a field, said by a message. */
    public static FieldError of(String field, String key, Object... args) {
        return new FieldError(field, key, List.of(args));
    }

    /** The message in a language. */
    public Phrase in(Words words) {
        return words.text(key, args.toArray());
    }
}

package lms.web.authoring.page;

import java.util.List;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.Words;

/**
 * A sentence that a page says.
 *
 * @param key of the message
 * @param args values for it
 */
public record Said(String key, List<Object> args) {
    public Said {
        args = List.copyOf(args);
    }

    static Said of(String key, Object... args) {
        return new Said(key, List.of(args));
    }

    /** The sentence in a language. */
    public Phrase in(Words words) {
        return words.text(key, args.toArray());
    }
}

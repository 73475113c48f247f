package lms.web.shared.view;

import java.util.List;

/**
 * The one message that a page may carry at its top: what has just been done, or what the reader has to know.
 *
 * @param tone how it is meant
 * @param key the message
 * @param args values for the message
 */
public record Notice(Tone tone, String key, List<Object> args) {
    /** How a notice is meant. Colour only supports what its heading says. */
    public enum Tone {
        DONE,
        NOTE,
        WARNING
    }

    public Notice {
        args = List.copyOf(args);
    }

    /** Something worked. */
    public static Notice done(String key, Object... args) {
        return new Notice(Tone.DONE, key, List.of(args));
    }

    /** Something to know. */
    public static Notice note(String key, Object... args) {
        return new Notice(Tone.NOTE, key, List.of(args));
    }

    /** Something to be careful about. */
    public static Notice warning(String key, Object... args) {
        return new Notice(Tone.WARNING, key, List.of(args));
    }

    /** The message in a language. */
    public Phrase in(Words words) {
        return words.text(key, args.toArray());
    }
}

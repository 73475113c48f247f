package lms.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a course asks of people beforehand. */
public enum Level {
    /** Nothing. */
    INTRODUCTORY,
    /** Some experience, or an introductory course. */
    INTERMEDIATE,
    /** People who do it already. */
    ADVANCED;

    /** The word that files use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that files use. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Level::key).toList();
    }

    /** The level of that name, as files write it. */
    public static Optional<Level> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}

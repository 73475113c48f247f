package lms.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A nation whose law or practice a part of a text may be about. */
public enum Nation {
    ENGLAND("england"),
    NORTHERN_IRELAND("northern-ireland"),
    SCOTLAND("scotland"),
    WALES("wales");

    private final String key;

    Nation(String key) {
        this.key = key;
    }

    /** The word that files use. */
    public String key() {
        return key;
    }

    /** The nation of that word; empty where there is none. */
    public static Optional<Nation> of(String key) {
        return Arrays.stream(values()).filter(nation -> nation.key.equals(key)).findFirst();
    }

    /** The words that files use. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Nation::key).toList();
    }
}

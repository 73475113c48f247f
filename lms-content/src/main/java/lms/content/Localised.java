package lms.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A short text in one or more languages.
 *
 * @param byLanguage text by language tag such as {@code en} or {@code cy}, in the order of the file; never empty
 */
public record Localised(Map<String, String> byLanguage) {
    public Localised {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a localised text needs at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The text in the language, else in the fallback language, else in the first language it has. */
    public String in(String language, String fallbackLanguage) {
        String first = byLanguage.values().iterator().next();
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(fallbackLanguage, first));
    }
}

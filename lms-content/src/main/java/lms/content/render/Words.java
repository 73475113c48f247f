package lms.content.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words that the renderer adds to a lesson, such as "Activity", in the lesson's language. */
final class Words {
    private static final String FALLBACK = "en";
    private static final Map<String, Properties> BY_LANGUAGE = Map.of("en", load("en"), "cy", load("cy"));

    private final String language;
    private final Properties texts;

    private Words(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The words in the language; in English where we have none. */
    static Words in(String language) {
        String base = language.split("-", 2)[0];
        String known = BY_LANGUAGE.containsKey(base) ? base : FALLBACK;
        return new Words(known, BY_LANGUAGE.getOrDefault(known, new Properties()));
    }

    static List<String> languages() {
        return BY_LANGUAGE.keySet().stream().sorted().toList();
    }

    /** The language that the words are in. */
    String language() {
        return language;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of the key, with {@code {0}} replaced. */
    String text(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** The text in the plural form that the number takes. */
    String count(String key, int number) {
        String form = key + "." + PluralForm.of(language, number).key();
        String known = texts.containsKey(form) ? form : key + ".other";
        return text(known, Integer.toString(number));
    }

    static Properties load(String language) {
        String name = "words_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

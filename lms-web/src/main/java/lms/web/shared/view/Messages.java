package lms.web.shared.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The message file of one language: {@code key = text with {0} and {1}}. The braces are all there is to know: an
 * apostrophe is an apostrophe.
 */
record Messages(String language, Map<String, String> byKey) {

    Messages {
        byKey = Map.copyOf(byKey);
    }

    /** Reads {@code messages_xx.properties} (UTF-8) from beside the pages. A language without a file has no messages. */
    static Messages read(String language) {
        var properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/lms/web/messages_" + language + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages for " + language + " cannot be read", e);
        }
        var byKey = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> byKey.put(key, properties.getProperty(key)));
        return new Messages(language, byKey);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The form of the message that fits the number, or its {@code .other} form where a language needs no such form. */
    Optional<String> find(String key, long n) {
        return find(key + Plural.of(language, n).suffix()).or(() -> find(key + Plural.OTHER.suffix()));
    }
}

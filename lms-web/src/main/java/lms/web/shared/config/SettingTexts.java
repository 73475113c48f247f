package lms.web.shared.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the text of a setting becomes a value. Each method throws {@link IllegalArgumentException} with the rest of a
 * sentence that begins with the text: what is wrong with it and what would do.
 */
final class SettingTexts {
    private static final Pattern ADDRESS = Pattern.compile("[\\p{Alnum}.:_-]{1,253}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private SettingTexts() {}

    static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("is not a port; give a whole number from 1 to 65535");
        }
        return port;
    }

    static String address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException("is not a network address; give one such as 127.0.0.1");
        }
        return text;
    }

    static Set<String> numericAddresses(String text) {
        return list(text)
                .map(part -> NumericAddress.normal(part)
                        .orElseThrow(() -> new IllegalArgumentException("holds \"" + part
                                + "\", which is not an address in numbers; give one such as 127.0.0.1 or ::1")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static URI siteUrl(String text) {
        String reason = "is not the address of a site; give one such as https://learning.example.org";
        try {
            URI url = new URI(text.replaceAll("/+$", ""));
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            boolean bare = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
            if (web && bare && url.getHost() != null && url.getRawPath().isEmpty()) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(reason, e);
        }
        throw new IllegalArgumentException(reason);
    }

    static String databaseUrl(String text) {
        if (Settings.Database.driverOf(text).isEmpty()) {
            throw new IllegalArgumentException("is not a database that is supported; give an address that begins with"
                    + " jdbc:postgresql: or jdbc:h2:");
        }
        return text;
    }

    static String mailAddress(String text) {
        if (!MAIL_ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException("is not a mail address; give one such as learning@example.org");
        }
        return text;
    }

    static boolean onOrOff(String text) {
        if (!text.equals("on") && !text.equals("off")) {
            throw new IllegalArgumentException("is neither on nor off");
        }
        return text.equals("on");
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("is not a path", e);
        }
    }

    static Set<String> ids(String text) {
        list(text).filter(id -> !ID.matcher(id).matches()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("holds \"" + id + "\", which is not a course id; ids are lower-case"
                    + " letters, digits and hyphens, separated by commas");
        });
        return list(text).collect(Collectors.toUnmodifiableSet());
    }

    static List<Locale> languages(String text) {
        List<String> tags = list(text).toList();
        if (tags.isEmpty()
                || !tags.stream().allMatch(tag -> LANGUAGE.matcher(tag).matches())) {
            throw new IllegalArgumentException("is not a list of languages; give one such as en,cy");
        }
        return tags.stream().map(Locale::forLanguageTag).toList();
    }

    /** The parts between commas, without surrounding space and empty ones. */
    static Stream<String> list(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}

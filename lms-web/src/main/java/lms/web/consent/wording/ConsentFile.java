package lms.web.consent.wording;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import lms.web.consent.domain.ConsentKind;
import lms.web.consent.domain.Wording;
import lms.web.consent.usecase.WordingFile;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/**
 * Reads {@code consents.properties} of the product (UTF-8), and over it the file of the site, if there is one:
 * {@code consents.properties} in the data directory. A kind that the site's file names is the site's in all languages.
 */
@Component
public class ConsentFile implements WordingFile {

    /** Name of both files. */
    static final String NAME = "consents.properties";

    private static final String BASE = "en";

    private final Settings settings;

    @Inject
    public ConsentFile(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Wording> read() {
        Properties ours = shipped();
        Optional<Properties> theirs = ofTheSite(settings.data().resolve(NAME));
        List<Wording> wordings = new ArrayList<>();
        for (ConsentKind kind : ConsentKind.values()) {
            Properties file = theirs.filter(site -> names(site, kind)).orElse(ours);
            wordings.addAll(settings.languages().stream()
                    .map(Locale::toLanguageTag)
                    .filter(language -> !language.equals(BASE))
                    .flatMap(language -> wording(file, kind, language).stream())
                    .toList());
            wordings.add(wording(file, kind, BASE)
                    .orElseThrow(
                            () -> new IllegalStateException(NAME + " has no English wording, or not all of it, for "
                                    + kind.text() + ": it needs title, words, yes and no")));
        }
        return wordings;
    }

    private static boolean names(Properties file, ConsentKind kind) {
        return file.stringPropertyNames().stream().anyMatch(key -> key.startsWith(kind.text() + "."));
    }

    private static Optional<Wording> wording(Properties file, ConsentKind kind, String language) {
        String begin = kind.text() + "." + language + ".";
        List<String> parts = List.of("title", "words", "yes", "no").stream()
                .map(part -> file.getProperty(begin + part, "").strip())
                .toList();
        return parts.contains("")
                ? Optional.empty()
                : Optional.of(new Wording(kind, language, parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
    }

    private static Properties shipped() {
        InputStream stream = Objects.requireNonNull(ConsentFile.class.getResourceAsStream("/lms/web/consent/" + NAME));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return loaded(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Properties> ofTheSite(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.of(loaded(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("The wordings in " + file + " cannot be read", e);
        }
    }

    private static Properties loaded(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return properties;
    }
}

package lms.web.finding.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The synonyms that hold until editors make a list of their own live: everyday words beside those that lessons use. They
 * were chosen with the odd questions of the relevance set alone in sight.
 */
public final class ShippedSynonyms {

    private static final SynonymList LIST = read();

    private ShippedSynonyms() {}

    public static SynonymList list() {
        return LIST;
    }

    private static SynonymList read() {
        InputStream stream = Objects.requireNonNull(ShippedSynonyms.class.getResourceAsStream("synonyms.txt"));
        try (stream) {
            return SynonymText.read("", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lms.content.check;

import java.util.List;
import java.util.Optional;
import lms.content.Localised;
import lms.content.Nation;
import lms.content.document.Document;
import lms.content.yaml.Located;

/**
 * An overlay, read but not yet checked.
 *
 * @param path of its {@code overlay.yml}
 * @param texts one for each lesson and language that it has something for
 */
public record ParsedOverlay(String path, Located id, Localised title, Optional<Nation> nation, List<Text> texts) {
    public ParsedOverlay {
        texts = List.copyOf(texts);
    }

    /** A lesson file of the overlay. */
    public record Text(String path, String language, Located lessonId, Document body) {}
}

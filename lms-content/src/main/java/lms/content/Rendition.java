package lms.content;

import java.util.List;
import java.util.Optional;
import lms.content.document.Document;

/**
 * A lesson in one language.
 *
 * @param path file it was read from, relative to the curriculum
 * @param title plain text
 * @param summary plain text
 * @param draft whether nobody has read the translation over yet; readers are told
 * @param body the whole text, facilitator notes and answers included: render it, never show it
 */
public record Rendition(
        String language,
        String path,
        String title,
        Optional<String> summary,
        List<Objective> objectives,
        boolean draft,
        Document body) {
    public Rendition {
        objectives = List.copyOf(objectives);
    }

    /** The same with another body. */
    Rendition with(Document other) {
        return new Rendition(language, path, title, summary, objectives, draft, other);
    }
}

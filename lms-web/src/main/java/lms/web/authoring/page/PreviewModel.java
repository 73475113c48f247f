package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.web.shared.view.KeyedQuestion;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * A lesson as it would be published.
 *
 * @param facilitator whether the notes for facilitators are in it
 * @param language of the text
 * @param others the same lesson for the other audience and in its other languages
 */
public record PreviewModel(
        String offerName,
        SafeUrl offerUrl,
        boolean facilitator,
        Text title,
        Optional<Text> summary,
        String language,
        List<String> objectives,
        List<Stretch> body,
        List<Term> terms,
        List<Other> others) {
    public PreviewModel {
        objectives = List.copyOf(objectives);
        body = List.copyOf(body);
        terms = List.copyOf(terms);
        others = List.copyOf(others);
    }

    /** A stretch of the lesson. */
    public sealed interface Stretch {
        /** Text. */
        record Prose(SafeHtml html) implements Stretch {}

        /** A quiz, to be read only. */
        record Check(Text title, boolean required, List<KeyedQuestion> questions) implements Stretch {
            public Check {
                questions = List.copyOf(questions);
            }
        }
    }

    /** A word of the glossary. */
    public record Term(String id, String term, SafeHtml html) {}

    /** The same lesson, seen otherwise. */
    public record Other(Said label, SafeUrl url) {}
}

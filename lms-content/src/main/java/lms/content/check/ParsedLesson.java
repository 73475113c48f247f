package lms.content.check;

import lms.content.document.Document;
import lms.content.include.Includes;
import lms.content.manifest.FrontMatter;
import lms.content.source.SourceRev;

/**
 * A lesson file in one language, read but not yet checked.
 *
 * @param body as its file has it
 * @param whole the body with everything that it includes
 * @param facts of the whole; those about links only of the body, because what is included is looked at by itself
 * @param rev names the state of the file
 */
public record ParsedLesson(
        String path,
        String language,
        FrontMatter matter,
        Document body,
        Document whole,
        TextFacts facts,
        SourceRev rev) {
    public static ParsedLesson of(String path, String language, FrontMatter matter, Document body, SourceRev rev) {
        return new ParsedLesson(path, language, matter, body, body, TextFacts.of(path, body), rev);
    }

    /** The lesson with what it includes put in. */
    public ParsedLesson including(Includes includes) {
        if (facts.includes().isEmpty()) {
            return this;
        }
        Document expanded = includes.expand(path, language, body);
        return new ParsedLesson(path, language, matter, body, expanded, facts.including(path, language, includes), rev);
    }

    public String id() {
        return matter.id().text();
    }
}

package lms.content.check;

import lms.content.document.Document;
import lms.content.manifest.FrontMatter;
import lms.content.source.SourceRev;

/**
 * A lesson file in one language, read but not yet checked.
 *
 * @param rev names the state of the file
 */
public record ParsedLesson(
        String path, String language, FrontMatter matter, Document body, TextFacts facts, SourceRev rev) {
    public static ParsedLesson of(String path, String language, FrontMatter matter, Document body, SourceRev rev) {
        return new ParsedLesson(path, language, matter, body, TextFacts.of(path, body), rev);
    }

    public String id() {
        return matter.id().text();
    }
}

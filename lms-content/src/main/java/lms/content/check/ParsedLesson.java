package lms.content.check;

import lms.content.document.Document;
import lms.content.manifest.FrontMatter;

/** A lesson file in one language, read but not yet checked. */
public record ParsedLesson(String path, String language, FrontMatter matter, Document body, TextFacts facts) {
    public static ParsedLesson of(String path, String language, FrontMatter matter, Document body) {
        return new ParsedLesson(path, language, matter, body, TextFacts.of(path, body));
    }

    public String id() {
        return matter.id().text();
    }
}

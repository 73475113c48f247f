package lms.content.check;

import lms.content.document.Document;

/** A Markdown file without front matter, such as a glossary, read but not yet checked. */
public record ParsedText(String path, Document body, TextFacts facts) {
    public static ParsedText of(String path, Document body) {
        return new ParsedText(path, body, TextFacts.of(path, body));
    }
}

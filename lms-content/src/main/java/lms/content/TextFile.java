package lms.content;

import java.util.List;
import java.util.Optional;
import lms.content.check.ParsedLesson;
import lms.content.check.ParsedText;
import lms.content.document.Document;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.FrontMatter;
import lms.content.manifest.FrontMatterReader;
import lms.content.manifest.FrontMatterSplit;
import lms.content.markdown.MarkdownParser;
import lms.content.source.SourceRev;

/**
 * What came of reading one Markdown file, which depends on nothing but its key.
 *
 * @param lesson absent where the file is no lesson, or none that could be read
 * @param text absent where the file has front matter, or could not be read
 */
record TextFile(Optional<ParsedLesson> lesson, Optional<ParsedText> text, List<Diagnostic> diagnostics) {
    private static final MarkdownParser MARKDOWN = new MarkdownParser();

    TextFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * All that the reading depends on.
     *
     * @param contentId names the bytes of the file
     */
    record Key(String path, String contentId, String language, Kind kind) {}

    /** What the file is by its place and name. */
    enum Kind {
        LESSON,
        TRANSLATION,
        TEXT
    }

    /**
     * Reads a file.
     *
     * @param content empty where it is no UTF-8 text
     */
    static TextFile read(Key key, Optional<String> content) {
        if (content.isEmpty()) {
            return notText(key.path());
        }
        Findings findings = Findings.empty().in(key.path());
        if (key.kind() == Kind.TEXT) {
            Document body = MARKDOWN.parse(content.get(), 0, findings);
            return new TextFile(Optional.empty(), Optional.of(ParsedText.of(key.path(), body)), findings.sorted());
        }
        Optional<ParsedLesson> lesson = FrontMatterSplit.of(content.get(), findings)
                .flatMap(split -> lesson(key, content.get(), split, findings));
        return new TextFile(lesson, Optional.empty(), findings.sorted());
    }

    private static Optional<ParsedLesson> lesson(Key key, String content, FrontMatterSplit split, Findings findings) {
        FrontMatterReader reader = new FrontMatterReader(findings);
        Optional<FrontMatter> matter =
                key.kind() == Kind.LESSON ? reader.original(split.yaml()) : reader.translation(split.yaml());
        Document body = MARKDOWN.parse(content, split.bodyStart(), findings);
        return matter.map(found -> ParsedLesson.of(key.path(), key.language(), found, body, SourceRev.of(content)));
    }

    static TextFile notText(String path) {
        Findings findings = Findings.empty().in(path);
        findings.add(Rule.F01, Position.START, "the file is not UTF-8 text", "Save it as UTF-8");
        return new TextFile(Optional.empty(), Optional.empty(), findings.sorted());
    }
}

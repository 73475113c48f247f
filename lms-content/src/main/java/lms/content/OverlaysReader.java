package lms.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lms.content.check.ParsedOverlay;
import lms.content.document.Document;
import lms.content.finding.Findings;
import lms.content.manifest.FrontMatterSplit;
import lms.content.manifest.Manifest;
import lms.content.manifest.OverlayHeads;
import lms.content.markdown.MarkdownParser;
import lms.content.source.SourceTree;

/** Reads the folder {@code overlays/} of a curriculum. */
final class OverlaysReader {
    private static final Pattern HEAD = Pattern.compile("overlays/([^/]+)/overlay\\.yml");
    private static final MarkdownParser MARKDOWN = new MarkdownParser();

    private final SourceTree tree;
    private final Findings findings;
    private final Manifest manifest;

    OverlaysReader(SourceTree tree, Findings findings, Manifest manifest) {
        this.tree = tree;
        this.findings = findings;
        this.manifest = manifest;
    }

    List<ParsedOverlay> read() {
        List<ParsedOverlay> overlays = new ArrayList<>();
        for (String path : tree.paths()) {
            Matcher head = HEAD.matcher(path);
            if (head.matches()) {
                overlay(path, head.group(1)).ifPresent(overlays::add);
            }
        }
        return overlays;
    }

    private Optional<ParsedOverlay> overlay(String path, String folder) {
        OverlayHeads heads = new OverlayHeads(findings.in(path), manifest.languages());
        return text(path)
                .flatMap(yaml -> heads.head(yaml, folder))
                .map(head -> new ParsedOverlay(path, head.id(), head.title(), head.nation(), texts(folder)));
    }

    private List<ParsedOverlay.Text> texts(String folder) {
        String lessons = "overlays/" + folder + "/lessons/";
        return tree.paths().stream()
                .filter(path -> path.startsWith(lessons) && path.endsWith(".md"))
                .flatMap(path -> lesson(path).stream())
                .toList();
    }

    private Optional<ParsedOverlay.Text> lesson(String path) {
        Findings here = findings.in(path);
        Optional<String> content = text(path);
        Optional<FrontMatterSplit> split = content.flatMap(text -> FrontMatterSplit.of(text, here));
        if (content.isEmpty() || split.isEmpty()) {
            return Optional.empty();
        }
        Document body = MARKDOWN.parse(content.get(), split.get().bodyStart(), here);
        return new OverlayHeads(here, manifest.languages())
                .lesson(split.get().yaml())
                .map(id -> new ParsedOverlay.Text(path, manifest.languageOf(path), id, body));
    }

    private Optional<String> text(String path) {
        Optional<String> text = tree.text(path);
        if (text.isEmpty()) {
            findings.addAll(TextFile.notText(path).diagnostics());
        }
        return text;
    }
}

package lms.content.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.InlineWalk;
import lms.content.document.PlainText;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.link.LinkTarget;

/** Whether links lead somewhere and say where: L01 to L07, F05, S03. */
final class LinkRules {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "", "click here", "here", "this", "this link", "link", "more", "read more", "yma", "cliciwch yma", "mwy");
    private static final Set<String> MEDIA_FOLDERS = Set.of("media/", "downloads/");

    private final Sources sources;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();

    LinkRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void check() {
        sources.lessons().forEach(lesson -> check(lesson.path(), lesson.body()));
        sources.glossaries().forEach(this::check);
        for (String path : sources.tree().paths()) {
            if (MEDIA_FOLDERS.stream().anyMatch(path::startsWith) && !used.contains(path)) {
                findings.in(path).add(Rule.L07, Position.START, "no lesson uses this file", "Link to it, or delete it");
            }
        }
    }

    private void check(String path, Document document) {
        Findings here = findings.in(path);
        document.blocks().stream().flatMap(InlineWalk::of).forEach(piece -> {
            if (piece instanceof Inline.Link link) {
                checkText(link, here);
                checkTarget(link.at(), link.target(), document, here);
            } else if (piece instanceof Inline.Image image) {
                checkTarget(image.at(), image.target(), document, here);
            }
        });
    }

    private static void checkText(Inline.Link link, Findings here) {
        String text = PlainText.of(link.children());
        if (EMPTY_WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            String message =
                    text.isEmpty() ? "the link has no text" : "'" + text + "' does not say where the link leads";
            here.add(Rule.L05, link.at(), message, "Name the page or file that it leads to");
        }
    }

    private void checkTarget(Position at, String target, Document document, Findings here) {
        LinkTarget link = LinkTarget.of(here.file(), target);
        switch (link.kind()) {
            case WEB -> checkWeb(at, link, here);
            case HERE -> checkAnchor(at, link, document, here);
            case FILE -> checkFile(at, link, here);
            case EMPTY -> here.add(Rule.L01, at, "the link leads nowhere", "Write an address between the brackets");
            case DATA ->
                here.add(Rule.S03, at, "data URIs are not allowed", "Save the content as a file and link to it");
            case REFUSED ->
                here.add(
                        Rule.L03,
                        at,
                        "'" + target + "' is no address that we allow",
                        "Use http, https, mailto or tel, or a path that starts from this file");
            case OUTSIDE ->
                here.add(
                        Rule.F05,
                        at,
                        "'" + target + "' leads out of the curriculum",
                        "Put the file into the curriculum");
        }
    }

    private static void checkWeb(Position at, LinkTarget link, Findings here) {
        if (link.url().toLowerCase(Locale.ROOT).startsWith("http:")) {
            here.add(Rule.L04, at, "this address is not encrypted", "Use https:// if the site has it");
        }
    }

    private static void checkAnchor(Position at, LinkTarget link, Document document, Findings here) {
        Set<String> anchors = Sources.anchors(document);
        if (!anchors.contains(link.fragment())) {
            String message = "there is no heading '#" + link.fragment() + "'";
            here.add(Rule.L02, at, message, DidYouMean.hint(link.fragment(), anchors));
        }
    }

    private void checkFile(Position at, LinkTarget link, Findings here) {
        used.add(link.path());
        Document target = sources.document(link.path()).orElse(null);
        if (!sources.tree().contains(link.path())) {
            String message = "there is no file '" + link.path() + "'";
            here.add(
                    Rule.L01,
                    at,
                    message,
                    DidYouMean.hint(link.path(), sources.tree().paths()));
        } else if (target == null) {
            checkKind(at, link, here);
        } else if (sources.glossaries().containsKey(link.path())) {
            checkTerm(at, link, target, here);
        } else if (!link.fragment().isEmpty()) {
            checkAnchor(at, link, target, here);
        }
    }

    private static void checkKind(Position at, LinkTarget link, Findings here) {
        if (link.path().endsWith(".md")) {
            String message = "'" + link.path() + "' is neither a lesson nor a glossary";
            here.add(Rule.L01, at, message, "Link to a lesson that a course lists");
        }
    }

    private static void checkTerm(Position at, LinkTarget link, Document glossary, Findings here) {
        Set<String> terms = new HashSet<>();
        glossary.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                terms.add(heading.id());
            }
        });
        if (!terms.contains(link.fragment())) {
            String message = "the glossary does not explain '" + link.fragment() + "'";
            here.add(Rule.L06, at, message, DidYouMean.hint(link.fragment(), terms));
        }
    }
}

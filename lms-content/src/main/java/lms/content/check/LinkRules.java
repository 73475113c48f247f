package lms.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lms.content.document.Position;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.link.LinkTarget;

/** Whether links lead to something that is there, and whether every file is used: L01, L02, L06, L07. */
final class LinkRules {
    /** Texts of films and recordings; those in Markdown are shown as they are written. */
    private static final String TRANSCRIPTS = "transcripts/";

    private static final Set<String> MEDIA_FOLDERS = Set.of("media/", "downloads/", TRANSCRIPTS);

    private final Sources sources;
    private final Findings findings;
    private final Map<String, TextFacts> lessons = new HashMap<>();
    private final Map<String, TextFacts> glossaries = new HashMap<>();
    private final Map<String, TextFacts> includes = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    LinkRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        sources.lessons().forEach(lesson -> lessons.put(lesson.path(), lesson.facts()));
        sources.includes().forEach(text -> includes.put(text.path(), text.facts()));
        sources.glossaries().forEach(glossary -> glossaries.put(glossary.path(), glossary.facts()));
    }

    void check() {
        lessons.forEach(this::check);
        glossaries.forEach(this::check);
        includes.forEach(this::check);
        for (String path : sources.tree().paths()) {
            if (MEDIA_FOLDERS.stream().anyMatch(path::startsWith) && !used.contains(path)) {
                findings.in(path).add(Rule.L07, Position.START, "no lesson uses this file", "Link to it, or delete it");
            }
        }
    }

    private void check(String path, TextFacts text) {
        Findings here = findings.in(path);
        for (TextFacts.Leading link : text.links()) {
            if (link.target().kind() == LinkTarget.Kind.HERE) {
                checkAnchor(link, text, here);
            } else if (link.target().kind() == LinkTarget.Kind.FILE) {
                checkFile(link, here);
            }
        }
    }

    private static void checkAnchor(TextFacts.Leading link, TextFacts text, Findings here) {
        String fragment = link.target().fragment();
        if (!text.anchors().contains(fragment)) {
            String message = "there is no heading '#" + fragment + "'";
            here.add(Rule.L02, link.at(), message, DidYouMean.hint(fragment, text.anchors()));
        }
    }

    private void checkFile(TextFacts.Leading link, Findings here) {
        String path = link.target().path();
        used.add(path);
        if (!sources.tree().contains(path)) {
            String message = "there is no file '" + path + "'";
            String hint = DidYouMean.hint(path, sources.tree().paths());
            here.add(Rule.L01, link.at(), message, hint);
        } else if (glossaries.containsKey(path)) {
            checkTerm(link, Objects.requireNonNull(glossaries.get(path)), here);
        } else if (lessons.containsKey(path)) {
            if (!link.target().fragment().isEmpty()) {
                checkAnchor(link, Objects.requireNonNull(lessons.get(path)), here);
            }
        } else if (path.endsWith(".md") && !path.startsWith(TRANSCRIPTS)) {
            String message = "'" + path + "' is neither a lesson nor a glossary";
            here.add(Rule.L01, link.at(), message, "Link to a lesson that a course lists");
        }
    }

    private static void checkTerm(TextFacts.Leading link, TextFacts glossary, Findings here) {
        String term = link.target().fragment();
        if (!glossary.terms().contains(term)) {
            String message = "the glossary does not explain '" + term + "'";
            here.add(Rule.L06, link.at(), message, DidYouMean.hint(term, glossary.terms()));
        }
    }
}

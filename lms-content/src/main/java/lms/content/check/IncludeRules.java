package lms.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.finding.DidYouMean;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.include.IncludeTarget;
import lms.content.include.Includes;
import lms.content.link.LinkTarget;

/**
 * Whether what is included is there, inside the curriculum, comes to an end, and fits into the lesson: F05, F06, L01,
 * A05; and whether its translations are built like it: X02, X03.
 */
final class IncludeRules {
    private final Sources sources;
    private final Findings findings;
    private final Includes includes;

    IncludeRules(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        this.includes = sources.includesByPath();
    }

    void check() {
        sources.lessons().forEach(lesson -> check(lesson.path(), lesson.facts()));
        sources.lessons().forEach(this::checkAnchors);
        Map<String, ParsedText> texts =
                sources.includes().stream().collect(Collectors.toMap(ParsedText::path, Function.identity()));
        texts.values().forEach(text -> {
            check(text.path(), text.facts());
            String originalPath = sources.manifest().originalOf(text.path());
            ParsedText original = texts.get(originalPath);
            if (original != null && !originalPath.equals(text.path())) {
                new StructureRules(findings.in(text.path())).check(text.body(), original.body());
            }
        });
    }

    private void check(String path, TextFacts text) {
        Findings here = findings.in(path);
        text.includes().forEach(target -> check(target, here));
    }

    /** Two headings of one page may not answer to the same link. Ids of blocks {@link IdRules} compares. */
    private void checkAnchors(ParsedLesson lesson) {
        List<IncludeTarget> targets = lesson.facts().includes();
        if (targets.isEmpty()) {
            return;
        }
        Set<String> taken = headings(lesson.body());
        for (IncludeTarget target : targets) {
            Document alone = new Document(List.of(target.directive()));
            for (String heading : headings(includes.expand(lesson.path(), lesson.language(), alone))) {
                if (!taken.add(heading)) {
                    findings.in(lesson.path())
                            .add(
                                    Rule.A05,
                                    target.written().at(),
                                    "the included text has a heading '#" + heading + "', and so has the lesson",
                                    "Give one of them another name");
                }
            }
        }
    }

    private static Set<String> headings(Document text) {
        return text.walk()
                .flatMap(block -> block instanceof Block.Heading heading ? Stream.of(heading.id()) : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void check(IncludeTarget target, Findings here) {
        List<String> files = sources.includes().stream().map(ParsedText::path).toList();
        String written = target.written().text();
        String file = target.path().orElse("");
        if (target.link().kind() == LinkTarget.Kind.OUTSIDE) {
            here.add(
                    Rule.F05,
                    target.written().at(),
                    "'" + written + "' leads out of the curriculum",
                    "Put the file into the folder " + IncludeTarget.FOLDER);
        } else if (!files.contains(file)) {
            here.add(
                    Rule.L01,
                    target.written().at(),
                    "'" + written + "' leads to no Markdown file in the folder " + IncludeTarget.FOLDER,
                    files.isEmpty()
                            ? "Write it, for example in '" + IncludeTarget.FOLDER + "house-rules.md'"
                            : DidYouMean.hint(file, new TreeSet<>(files)));
        } else {
            checkDepth(target, file, here);
        }
    }

    private void checkDepth(IncludeTarget target, String file, Findings here) {
        int depth = includes.depth(file);
        if (depth == Integer.MAX_VALUE) {
            here.add(
                    Rule.F06,
                    target.written().at(),
                    "'" + file + "' leads back to itself through what it includes",
                    "Take one of the includes out");
        } else if (depth > Includes.MAX_DEPTH) {
            here.add(
                    Rule.F06,
                    target.written().at(),
                    "files are included more than " + Includes.MAX_DEPTH + " levels deep",
                    "Include the innermost file directly");
        }
    }
}

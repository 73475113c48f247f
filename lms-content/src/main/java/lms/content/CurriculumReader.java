package lms.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import lms.content.check.Acceptances;
import lms.content.check.CurriculumRules;
import lms.content.check.LeakRule;
import lms.content.check.LessonRules;
import lms.content.check.ParsedLesson;
import lms.content.check.Sources;
import lms.content.finding.Findings;
import lms.content.finding.Followers;
import lms.content.manifest.Manifest;
import lms.content.manifest.ManifestReader;
import lms.content.parallel.InParallel;
import lms.content.source.SourceTree;

/**
 * Reads and checks a whole curriculum. It remembers, as long as there is memory to spare, what it found out about files
 * that have not changed since; what it says never depends on that. May be shared by threads.
 */
public final class CurriculumReader {
    /** Folders whose files matter to those who name them, and to nobody else. */
    private static final Set<String> SPECIAL = Set.of("lessons/", "media/", "downloads/", "transcripts/");

    private final Remembered<TextFile.Key, TextFile> files = new Remembered<>();
    private final Remembered<CheckKey, List<Diagnostic>> checks = new Remembered<>();
    private final Remembered<CheckKey, List<Diagnostic>> leaks = new Remembered<>();

    /**
     * All that the findings about one lesson depend on.
     *
     * @param common names everything that is neither lesson nor media
     */
    private record CheckKey(String path, String contentId, String originalId, String common, LocalDate today) {}

    /** The id that the manifest gives to the curriculum, even where it has errors; empty where none can be read. */
    public Optional<String> idOf(SourceTree tree) {
        return tree.text(Manifest.FILE)
                .flatMap(yaml -> new ManifestReader(Findings.empty()).read(yaml))
                .map(Manifest::id)
                .filter(id -> !id.isEmpty());
    }

    /** The title that the manifest gives to the curriculum, even where it has errors; empty where none can be read. */
    public Optional<Localised> titleOf(SourceTree tree) {
        return tree.text(Manifest.FILE)
                .flatMap(yaml -> new ManifestReader(Findings.empty()).read(yaml))
                .map(Manifest::title)
                .filter(title -> title.byLanguage().values().stream().noneMatch(String::isBlank));
    }

    /**
     * Reads every file of the curriculum and applies every rule.
     *
     * @param today decides what is overdue for review, in the time zone of the organisation
     */
    public Reading read(SourceTree tree, LocalDate today) {
        return read(tree, today, Progress.SILENT);
    }

    /**
     * Reads every file of the curriculum, applies every rule, and tells meanwhile how far it is.
     *
     * @param today decides what is overdue for review, in the time zone of the organisation
     */
    public Reading read(SourceTree tree, LocalDate today, Progress progress) {
        Findings findings = Findings.empty();
        findings.addAll(tree.refusals());
        Acceptances acceptances = Acceptances.of(tree, findings);
        Steps steps = new Steps(SourcesReader.texts(tree).size(), progress);
        Optional<Sources> sources = new SourcesReader(tree, findings, files, steps.reading()).read();
        sources.ifPresent(found -> {
            new CurriculumRules(findings).check(found);
            checkTexts(found, today, findings, steps.checking());
        });
        Optional<Curriculum> curriculum =
                sources.filter(found -> !findings.anyError()).map(CurriculumAssembly::of);
        curriculum.ifPresent(found -> checkRendered(found, tree, findings, steps.rendering()));
        steps.end();
        Acceptances.Sifted sifted = acceptances.sift(Followers.leftOut(findings.sorted()));
        return new Reading(tree, sifted.open(), sifted.accepted(), curriculum.filter(found -> !findings.anyError()));
    }

    private void checkTexts(Sources sources, LocalDate today, Findings findings, IntConsumer progress) {
        SourceTree tree = sources.tree();
        String common = common(tree);
        Map<String, ParsedLesson> originals = sources.originalsByPath();
        LessonRules rules = new LessonRules(sources.manifest(), today);
        sources.glossaries().forEach(glossary -> findings.addAll(LessonRules.check(glossary)));
        sources.includes().forEach(text -> findings.addAll(LessonRules.checkIncluded(text)));
        InParallel.map(
                        sources.lessons(),
                        lesson -> {
                            String originalPath = sources.manifest().originalOf(lesson.path());
                            Optional<ParsedLesson> original = originalPath.equals(lesson.path())
                                    ? Optional.empty()
                                    : Optional.ofNullable(originals.get(originalPath));
                            CheckKey key = key(tree, lesson.path(), originalPath, common, today);
                            return checks.get(key, () -> rules.check(lesson, original));
                        },
                        progress)
                .forEach(findings::addAll);
    }

    private void checkRendered(Curriculum curriculum, SourceTree tree, Findings findings, IntConsumer progress) {
        String common = common(tree);
        LeakRule rule = new LeakRule(curriculum);
        InParallel.map(
                        List.copyOf(curriculum.lessons().values()),
                        lesson -> {
                            String originalPath = lesson.rendition(
                                            curriculum.defaultLanguage(), curriculum.defaultLanguage())
                                    .path();
                            List<Diagnostic> found = new ArrayList<>();
                            for (Rendition rendition : lesson.renditions().values()) {
                                CheckKey key = key(tree, rendition.path(), originalPath, common, LocalDate.MIN);
                                found.addAll(leaks.get(key, () -> rule.check(lesson, rendition)));
                            }
                            return found;
                        },
                        progress)
                .forEach(findings::addAll);
    }

    private static CheckKey key(SourceTree tree, String path, String originalPath, String common, LocalDate today) {
        return new CheckKey(
                path,
                tree.contentId(path).orElse(""),
                tree.contentId(originalPath).orElse(""),
                common,
                today);
    }

    private static String common(SourceTree tree) {
        return tree.paths().stream()
                .filter(path -> SPECIAL.stream().noneMatch(path::startsWith))
                .map(path -> path + ' ' + tree.contentId(path).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}

package lms.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.content.check.ParsedLesson;
import lms.content.check.ParsedText;
import lms.content.check.Sources;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.include.IncludeTarget;
import lms.content.include.Includes;
import lms.content.manifest.Manifest;
import lms.content.manifest.ManifestReader;
import lms.content.parallel.InParallel;
import lms.content.source.SourceTree;

/** Reads the manifest, every lesson and the glossaries of a curriculum. */
final class SourcesReader {
    private static final Pattern LESSON = Pattern.compile("lessons/.+\\.md");
    private static final Pattern INCLUDE = Pattern.compile(IncludeTarget.FOLDER + ".+\\.md");
    private static final Pattern GLOSSARY = Pattern.compile("glossary(\\.[A-Za-z-]+)?\\.md");

    private final SourceTree tree;
    private final Findings findings;
    private final Remembered<TextFile.Key, TextFile> memory;
    private final IntConsumer progress;

    /**
     * @param memory files that were read before
     * @param progress is told how many files are read
     */
    SourcesReader(SourceTree tree, Findings findings, Remembered<TextFile.Key, TextFile> memory, IntConsumer progress) {
        this.tree = tree;
        this.findings = findings;
        this.memory = memory;
        this.progress = progress;
    }

    /** Paths of the files that are read one by one. */
    static List<String> texts(SourceTree tree) {
        return tree.paths().stream()
                .filter(path -> isGlossary(path) || isLesson(path) || isInclude(path))
                .toList();
    }

    private static boolean isGlossary(String path) {
        return GLOSSARY.matcher(path).matches();
    }

    private static boolean isInclude(String path) {
        return INCLUDE.matcher(path).matches();
    }

    private static boolean isLesson(String path) {
        return LESSON.matcher(path).matches();
    }

    /** Empty when there is no manifest that could be read. */
    Optional<Sources> read() {
        Findings here = findings.in(Manifest.FILE);
        if (!tree.contains(Manifest.FILE)) {
            here.add(Rule.F04, Position.START, "there is no curriculum.yml", "Is this the folder of a curriculum?");
            return Optional.empty();
        }
        Optional<String> yaml = tree.text(Manifest.FILE);
        if (yaml.isEmpty()) {
            findings.addAll(TextFile.notText(Manifest.FILE).diagnostics());
        }
        return yaml.flatMap(text -> new ManifestReader(here).read(text)).map(this::sources);
    }

    private Sources sources(Manifest manifest) {
        List<TextFile.Key> keys = texts(tree).stream()
                .filter(path -> isGlossary(path) || hasKnownLanguage(path, manifest))
                .map(path -> key(path, manifest))
                .toList();
        List<TextFile> files = InParallel.map(keys, this::file, progress);
        files.forEach(file -> findings.addAll(file.diagnostics()));
        Map<Boolean, List<ParsedText>> texts = files.stream()
                .flatMap(file -> file.text().stream())
                .collect(Collectors.partitioningBy(text -> isInclude(text.path())));
        List<ParsedText> includes = texts.getOrDefault(true, List.of());
        Includes includable = Sources.includes(includes);
        List<ParsedLesson> lessons = files.stream()
                .flatMap(file -> file.lesson().stream())
                .map(lesson -> lesson.including(includable))
                .toList();
        Map<Boolean, List<ParsedLesson>> byKind = lessons.stream()
                .collect(Collectors.partitioningBy(
                        lesson -> manifest.originalOf(lesson.path()).equals(lesson.path())));
        List<ParsedLesson> originals = byKind.getOrDefault(true, List.of());
        Map<String, ParsedLesson> byPath =
                originals.stream().collect(Collectors.toMap(ParsedLesson::path, Function.identity()));
        List<ParsedLesson> translations = byKind.getOrDefault(false, List.of()).stream()
                .filter(lesson -> isPaired(lesson, byPath, manifest))
                .toList();
        return new Sources(
                tree,
                manifest,
                originals,
                translations,
                keys.stream()
                        .filter(key -> key.kind() == TextFile.Kind.LESSON && !byPath.containsKey(key.path()))
                        .map(TextFile.Key::path)
                        .toList(),
                includes,
                texts.getOrDefault(false, List.of()),
                new OverlaysReader(tree, findings, manifest).read());
    }

    private TextFile.Key key(String path, Manifest manifest) {
        TextFile.Kind kind = isGlossary(path) || isInclude(path)
                ? TextFile.Kind.TEXT
                : manifest.originalOf(path).equals(path) ? TextFile.Kind.LESSON : TextFile.Kind.TRANSLATION;
        return new TextFile.Key(path, tree.contentId(path).orElse(""), manifest.languageOf(path), kind);
    }

    private TextFile file(TextFile.Key key) {
        return memory.get(key, () -> TextFile.read(key, tree.text(key.path())));
    }

    private boolean hasKnownLanguage(String path, Manifest manifest) {
        Optional<String> suffix = Manifest.suffix(path);
        if (suffix.isEmpty() || manifest.languages().contains(suffix.get())) {
            return true;
        }
        findings.in(path)
                .add(
                        Rule.F04,
                        Position.START,
                        "'" + suffix.get() + "' in the file's name is none of the languages "
                                + String.join(", ", manifest.languages()),
                        "Add it to 'languages: {available: […]}' in curriculum.yml, or rename the file");
        return false;
    }

    private boolean isPaired(ParsedLesson translation, Map<String, ParsedLesson> originals, Manifest manifest) {
        String path = manifest.originalOf(translation.path());
        Optional<ParsedLesson> original = Optional.ofNullable(originals.get(path));
        boolean paired =
                original.filter(lesson -> lesson.id().equals(translation.id())).isPresent();
        boolean unread = original.isEmpty() && tree.contains(path);
        if (!paired && !unread) {
            String wanted =
                    original.map(lesson -> "'" + lesson.id() + "'").orElse("the id of a lesson in '" + path + "'");
            findings.in(translation.path())
                    .add(
                            Rule.I04,
                            translation.matter().id().at(),
                            "'translation_of' does not name the lesson of which this is the translation",
                            "Write " + wanted);
        }
        return paired;
    }
}

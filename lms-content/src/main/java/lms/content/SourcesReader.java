package lms.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lms.content.check.ParsedLesson;
import lms.content.check.Sources;
import lms.content.document.Document;
import lms.content.document.Position;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.FrontMatter;
import lms.content.manifest.FrontMatterReader;
import lms.content.manifest.FrontMatterSplit;
import lms.content.manifest.Manifest;
import lms.content.manifest.ManifestReader;
import lms.content.markdown.MarkdownParser;
import lms.content.source.SourceTree;

/** Reads the manifest, every lesson and the glossaries of a curriculum. */
final class SourcesReader {
    private static final Pattern LESSON = Pattern.compile("lessons/.+\\.md");
    private static final Pattern GLOSSARY = Pattern.compile("glossary(\\.[A-Za-z-]+)?\\.md");

    private final SourceTree tree;
    private final Findings findings;
    private final MarkdownParser markdown = new MarkdownParser();

    SourcesReader(SourceTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Empty when there is no manifest that could be read. */
    Optional<Sources> read() {
        Findings here = findings.in(Manifest.FILE);
        if (!tree.contains(Manifest.FILE)) {
            here.add(Rule.F04, Position.START, "there is no curriculum.yml", "Is this the folder of a curriculum?");
            return Optional.empty();
        }
        return text(Manifest.FILE)
                .flatMap(yaml -> new ManifestReader(here).read(yaml))
                .map(this::sources);
    }

    private Sources sources(Manifest manifest) {
        List<ParsedLesson> originals = new ArrayList<>();
        List<ParsedLesson> translations = new ArrayList<>();
        Map<String, Document> glossaries = new LinkedHashMap<>();
        for (String path : tree.paths()) {
            if (GLOSSARY.matcher(path).matches()) {
                text(path).ifPresent(text -> glossaries.put(path, markdown.parse(text, 0, findings.in(path))));
            } else if (LESSON.matcher(path).matches() && hasKnownLanguage(path, manifest)) {
                boolean original = manifest.originalOf(path).equals(path);
                lesson(path, manifest, original).ifPresent(original ? originals::add : translations::add);
            }
        }
        translations.removeIf(lesson -> !isPaired(lesson, originals, manifest));
        return new Sources(tree, manifest, originals, translations, glossaries);
    }

    private Optional<ParsedLesson> lesson(String path, Manifest manifest, boolean original) {
        Findings here = findings.in(path);
        Optional<String> file = text(path);
        Optional<FrontMatterSplit> split = file.flatMap(text -> FrontMatterSplit.of(text, here));
        if (file.isEmpty() || split.isEmpty()) {
            return Optional.empty();
        }
        FrontMatterReader reader = new FrontMatterReader(here);
        String yaml = split.get().yaml();
        Optional<FrontMatter> matter = original ? reader.original(yaml) : reader.translation(yaml);
        Document body = markdown.parse(file.get(), split.get().bodyStart(), here);
        return matter.map(found -> new ParsedLesson(path, manifest.languageOf(path), found, body));
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

    private boolean isPaired(ParsedLesson translation, List<ParsedLesson> originals, Manifest manifest) {
        String path = manifest.originalOf(translation.path());
        Optional<ParsedLesson> original =
                originals.stream().filter(lesson -> lesson.path().equals(path)).findFirst();
        boolean paired =
                original.filter(lesson -> lesson.id().equals(translation.id())).isPresent();
        if (!paired) {
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

    private Optional<String> text(String path) {
        Optional<String> text = tree.text(path);
        if (text.isEmpty()) {
            findings.in(path).add(Rule.F01, Position.START, "the file is not UTF-8 text", "Save it as UTF-8");
        }
        return text;
    }
}

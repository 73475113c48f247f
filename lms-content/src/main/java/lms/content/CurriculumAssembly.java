package lms.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.check.ParsedLesson;
import lms.content.check.ParsedOverlay;
import lms.content.check.Sources;
import lms.content.document.Block;
import lms.content.glossary.GlossaryReader;
import lms.content.include.Includes;
import lms.content.manifest.Aims;
import lms.content.manifest.FrontMatter;
import lms.content.manifest.Manifest;
import lms.content.yaml.Located;

/** Puts a curriculum together from sources that were found to be without error. */
final class CurriculumAssembly {
    private final Sources sources;
    /** By the id of their lesson. */
    private final Map<String, List<ParsedLesson>> translations;

    private CurriculumAssembly(Sources sources) {
        this.sources = sources;
        this.translations = sources.translations().stream().collect(Collectors.groupingBy(ParsedLesson::id));
    }

    static Curriculum of(Sources sources) {
        Manifest manifest = sources.manifest();
        CurriculumAssembly assembly = new CurriculumAssembly(sources);
        return new Curriculum(
                manifest.id(),
                manifest.version(),
                manifest.title(),
                manifest.summary(),
                manifest.defaultLanguage(),
                manifest.languages(),
                manifest.licence(),
                manifest.courses(),
                assembly.lessons(),
                assembly.glossary(),
                manifest.aims().outcomes().stream()
                        .map(Aims.PlacedOutcome::outcome)
                        .toList(),
                manifest.aims().nations(),
                manifest.aims().prerequisites(),
                assembly.overlays(),
                assembly.aliases());
    }

    private Map<String, String> aliases() {
        return sources.manifest().aliases().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, alias -> alias.getValue().text()));
    }

    private Map<String, Lesson> lessons() {
        Map<String, ParsedLesson> byId = new LinkedHashMap<>();
        sources.originals().forEach(lesson -> byId.put(lesson.id(), lesson));
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        for (Course course : sources.manifest().courses()) {
            for (LessonPlace place : course.lessons()) {
                ParsedLesson original = byId.get(place.lessonId());
                if (original != null) {
                    lessons.computeIfAbsent(place.lessonId(), id -> lesson(original));
                }
            }
        }
        return lessons;
    }

    private Lesson lesson(ParsedLesson original) {
        FrontMatter matter = original.matter();
        Map<String, Rendition> renditions = new LinkedHashMap<>();
        renditions.put(original.language(), rendition(original, matter));
        translations
                .getOrDefault(original.id(), List.of())
                .forEach(translation -> renditions.put(translation.language(), rendition(translation, matter)));
        return new Lesson(
                original.id(),
                matter.slug().text(),
                matter.kind(),
                matter.timing(),
                authors(original),
                matter.reviewBy(),
                matter.revision(),
                matter.prerequisites().stream().map(Located::text).toList(),
                renditions);
    }

    /** Those of every language, the original's first. */
    private List<String> authors(ParsedLesson original) {
        Set<String> authors = new LinkedHashSet<>(original.matter().authors());
        translations
                .getOrDefault(original.id(), List.of())
                .forEach(translation -> authors.addAll(translation.matter().authors()));
        return List.copyOf(authors);
    }

    private static Rendition rendition(ParsedLesson lesson, FrontMatter original) {
        FrontMatter matter = lesson.matter();
        Map<String, String> texts = new HashMap<>();
        matter.objectives().forEach(objective -> texts.put(objective.id(), objective.text()));
        List<Objective> objectives = original.objectives().stream()
                .map(objective -> objective.in(texts.getOrDefault(objective.id(), objective.text())))
                .toList();
        return new Rendition(
                lesson.language(),
                lesson.path(),
                matter.title(),
                matter.summary(),
                objectives,
                matter.draft(),
                lesson.whole());
    }

    private List<Overlay> overlays() {
        Map<String, String> paths = new HashMap<>();
        sources.lessons().forEach(lesson -> paths.put(lesson.language() + " " + lesson.id(), lesson.path()));
        return sources.overlays().stream()
                .map(overlay -> new Overlay(
                        overlay.id().text(),
                        overlay.title(),
                        overlay.nation(),
                        overlay.texts().stream()
                                .flatMap(text -> changes(text, paths))
                                .toList()))
                .toList();
    }

    private static Stream<Overlay.Change> changes(ParsedOverlay.Text text, Map<String, String> paths) {
        String id = text.lessonId().text();
        String lessonPath = paths.getOrDefault(text.language() + " " + id, text.path());
        return text.body().blocks().stream()
                .filter(Block.Directive.class::isInstance)
                .map(Block.Directive.class::cast)
                .map(change -> new Overlay.Change(
                        id,
                        text.language(),
                        Overlay.Place.valueOf(change.name().toUpperCase(Locale.ROOT)),
                        change.attributes().get("block").orElse(""),
                        Includes.moved(change.children(), text.path(), lessonPath)));
    }

    private Glossary glossary() {
        Map<String, Glossary.Page> pages = new LinkedHashMap<>();
        sources.glossaries().forEach(glossary -> {
            String path = glossary.path();
            String language = sources.manifest().languageOf(path);
            pages.put(path, new GlossaryReader(path, language).read(glossary.body()));
        });
        return new Glossary(pages);
    }
}

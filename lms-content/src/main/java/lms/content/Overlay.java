package lms.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lms.content.document.Attributes;
import lms.content.document.Block;
import lms.content.document.Document;

/**
 * What a nation or a Group says otherwise than the curriculum: blocks that stand in for named blocks, or beside them.
 * Lessons, blocks and questions keep their ids, so that nothing forks.
 *
 * @param id permanent, unique in the curriculum
 * @param title such as "Wales edition"; readers see it where the overlay speaks
 * @param nation for which it is; empty where it is for a local Group
 * @param changes in the order of their files
 */
public record Overlay(String id, Localised title, Optional<Nation> nation, List<Change> changes) {
    /** Name of the directive that marks where an overlay speaks; authors cannot write it. */
    public static final String EDITION = "edition";

    public Overlay {
        changes = List.copyOf(changes);
    }

    /** Where the new text goes. */
    public enum Place {
        REPLACE,
        BEFORE,
        AFTER
    }

    /**
     * A text for one block of one lesson in one language.
     *
     * @param block id of the block in the lesson
     * @param text with links that start from the lesson's file
     */
    public record Change(String lessonId, String language, Place place, String block, List<Block> text) {
        public Change {
            text = List.copyOf(text);
        }
    }

    /** The ids of the blocks that it changes in each lesson, by the lesson's id; in whatever language. */
    public Map<String, Set<String>> coverage() {
        Map<String, Set<String>> coverage = new LinkedHashMap<>();
        changes.forEach(change -> coverage.computeIfAbsent(change.lessonId(), id -> new TreeSet<>())
                .add(change.block()));
        return Collections.unmodifiableMap(coverage);
    }

    /**
     * The curriculum as those for whom the overlay is read it. Where a rendition has no text of the overlay in its own
     * language, that in the default language is taken, marked with its language.
     */
    public Curriculum apply(Curriculum curriculum) {
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        curriculum.lessons().forEach((id, lesson) -> {
            Map<String, Rendition> renditions = new LinkedHashMap<>();
            lesson.renditions()
                    .forEach((language, rendition) ->
                            renditions.put(language, rendition(id, rendition, curriculum.defaultLanguage())));
            lessons.put(id, lesson.with(renditions));
        });
        return curriculum.with(lessons);
    }

    private Rendition rendition(String lessonId, Rendition rendition, String defaultLanguage) {
        List<Change> here = new ArrayList<>();
        for (Change change : changes) {
            boolean own = change.language().equals(rendition.language());
            boolean lent = change.language().equals(defaultLanguage) && !has(change, rendition.language());
            if (change.lessonId().equals(lessonId) && (own || lent)) {
                here.add(change);
            }
        }
        if (here.isEmpty()) {
            return rendition;
        }
        return rendition.with(
                new Document(blocks(rendition.body().blocks(), here, rendition.language(), defaultLanguage)));
    }

    private boolean has(Change wanted, String language) {
        return changes.stream()
                .anyMatch(change -> change.language().equals(language)
                        && change.lessonId().equals(wanted.lessonId())
                        && change.place() == wanted.place()
                        && change.block().equals(wanted.block()));
    }

    private List<Block> blocks(List<Block> blocks, List<Change> here, String language, String defaultLanguage) {
        List<Block> changed = new ArrayList<>();
        for (Block block : blocks) {
            Optional<String> id = block instanceof Block.Directive directive
                    ? directive.attributes().id()
                    : Optional.empty();
            List<Change> ofBlock = here.stream()
                    .filter(change -> id.filter(change.block()::equals).isPresent())
                    .toList();
            ofBlock.stream()
                    .filter(change -> change.place() == Place.BEFORE)
                    .forEach(change -> changed.add(edition(change, block, language, defaultLanguage)));
            Optional<Change> replacement = ofBlock.stream()
                    .filter(change -> change.place() == Place.REPLACE)
                    .findFirst();
            changed.add(replacement
                    .map(change -> edition(change, block, language, defaultLanguage))
                    .orElseGet(() -> inside(block, here, language, defaultLanguage)));
            ofBlock.stream()
                    .filter(change -> change.place() == Place.AFTER)
                    .forEach(change -> changed.add(edition(change, block, language, defaultLanguage)));
        }
        return changed;
    }

    private Block inside(Block block, List<Change> here, String language, String defaultLanguage) {
        return block instanceof Block.Directive directive
                ? new Block.Directive(
                        directive.at(),
                        directive.name(),
                        directive.title(),
                        directive.attributes(),
                        blocks(directive.children(), here, language, defaultLanguage))
                : block;
    }

    private Block edition(Change change, Block at, String language, String defaultLanguage) {
        Map<String, Attributes.Value> attributes = change.language().equals(language)
                ? Map.of()
                : Map.of("lang", new Attributes.Value(at.at(), change.language()));
        return new Block.Directive(
                at.at(), EDITION, title.in(language, defaultLanguage), new Attributes(attributes), change.text());
    }
}

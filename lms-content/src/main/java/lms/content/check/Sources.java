package lms.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.manifest.Manifest;
import lms.content.source.SourceTree;

/**
 * A curriculum, read but not yet checked.
 *
 * @param originals lessons in the default language
 * @param translations lessons in the other languages
 * @param glossaries by path
 */
public record Sources(
        SourceTree tree,
        Manifest manifest,
        List<ParsedLesson> originals,
        List<ParsedLesson> translations,
        Map<String, Document> glossaries) {
    public Sources {
        originals = List.copyOf(originals);
        translations = List.copyOf(translations);
        glossaries = Map.copyOf(glossaries);
    }

    /** Every lesson file. */
    List<ParsedLesson> lessons() {
        return Stream.concat(originals.stream(), translations.stream()).toList();
    }

    Set<String> lessonIds() {
        return originals.stream().map(ParsedLesson::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text of a lesson or glossary file. */
    Optional<Document> document(String path) {
        return lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .map(ParsedLesson::body)
                .findFirst()
                .or(() -> Optional.ofNullable(glossaries.get(path)));
    }

    /** Ids that a link may lead to: headings and named directives. */
    static Set<String> anchors(Document document) {
        return document.walk().flatMap(block -> anchor(block).stream()).collect(Collectors.toSet());
    }

    private static Optional<String> anchor(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading.id());
        }
        return block instanceof Block.Directive directive
                ? directive.attributes().id()
                : Optional.empty();
    }
}

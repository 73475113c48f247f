package lms.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.content.include.Includes;
import lms.content.manifest.Manifest;
import lms.content.source.SourceTree;

/**
 * A curriculum, read but not yet checked.
 *
 * @param originals lessons in the default language
 * @param translations lessons in the other languages
 * @param unread paths of lessons in the default language that could not be read, for reasons that are reported
 * @param includes files that lessons may include, in the order of their paths
 * @param glossaries in the order of their paths
 * @param overlays in the order of their paths
 */
public record Sources(
        SourceTree tree,
        Manifest manifest,
        List<ParsedLesson> originals,
        List<ParsedLesson> translations,
        List<String> unread,
        List<ParsedText> includes,
        List<ParsedText> glossaries,
        List<ParsedOverlay> overlays) {
    public Sources {
        originals = List.copyOf(originals);
        translations = List.copyOf(translations);
        unread = List.copyOf(unread);
        includes = List.copyOf(includes);
        glossaries = List.copyOf(glossaries);
        overlays = List.copyOf(overlays);
    }

    /** Every lesson file. */
    public List<ParsedLesson> lessons() {
        return Stream.concat(originals.stream(), translations.stream()).toList();
    }

    Set<String> lessonIds() {
        return originals.stream().map(ParsedLesson::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a lesson of that id is not missing, but could not be read: its file has the id as its name. */
    boolean isUnread(String id) {
        return unread.stream().anyMatch(path -> path.endsWith("/" + id + ".md"));
    }

    /** What may be included. */
    Includes includesByPath() {
        return includes(includes);
    }

    /** The files as what may be included. */
    public static Includes includes(List<ParsedText> texts) {
        return new Includes(texts.stream().collect(Collectors.toMap(ParsedText::path, ParsedText::body)));
    }

    /** Lessons in the default language by path. */
    public Map<String, ParsedLesson> originalsByPath() {
        return originals.stream()
                .collect(Collectors.toMap(ParsedLesson::path, Function.identity(), (first, second) -> first));
    }
}

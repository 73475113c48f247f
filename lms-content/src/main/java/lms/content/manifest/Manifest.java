package lms.content.manifest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.content.Course;
import lms.content.Localised;
import lms.content.document.Position;
import lms.content.yaml.Located;

/**
 * What {@code curriculum.yml} says.
 *
 * @param languages the default language among them
 * @param modulesAt where the id of each module stands
 * @param lessons every lesson id that a module lists, where it is listed
 * @param runSheets every run sheet of every course
 * @param aliases id in use by id of old
 * @param retired ids that may not be used again
 * @param aims what the curriculum is for
 */
public record Manifest(
        String id,
        String version,
        Localised title,
        Localised summary,
        String defaultLanguage,
        List<String> languages,
        String licence,
        List<Course> courses,
        Map<String, Position> modulesAt,
        List<Located> lessons,
        List<PlacedRunSheet> runSheets,
        Map<String, Located> aliases,
        List<Located> retired,
        Aims aims) {
    public static final String FILE = "curriculum.yml";

    public Manifest {
        languages = List.copyOf(languages);
        courses = List.copyOf(courses);
        modulesAt = Map.copyOf(modulesAt);
        lessons = List.copyOf(lessons);
        runSheets = List.copyOf(runSheets);
        aliases = Map.copyOf(aliases);
        retired = List.copyOf(retired);
    }

    /**
     * The language of a file from its name: {@code x.cy.md} is Welsh where Welsh is one of the languages, {@code x.md}
     * is in the default language.
     */
    public String languageOf(String path) {
        return suffix(path).filter(languages::contains).orElse(defaultLanguage);
    }

    /** The part between the last two dots of the file's name, if there is one. */
    public static Optional<String> suffix(String path) {
        String[] parts = path.substring(path.lastIndexOf('/') + 1).split("\\.", -1);
        return parts.length < 3 ? Optional.empty() : Optional.of(parts[parts.length - 2]);
    }

    /** The file in the default language that this file is a rendition of; itself if it is that. */
    public String originalOf(String path) {
        return suffix(path)
                .filter(languages::contains)
                .map(language -> path.substring(0, path.length() - language.length() - ".md".length()) + "md")
                .orElse(path);
    }
}

package lms.web.shared.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source text of this module, for tests that read it. */
final class Sources {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");

    private Sources() {}

    /** Templates by name, such as {@code tag/html.jte}. */
    static Map<String, String> templates() {
        var templates = new TreeMap<String, String>();
        files(TEMPLATES, ".jte")
                .forEach(path -> templates.put(TEMPLATES.relativize(path).toString(), text(path)));
        return templates;
    }

    /** Text of every class and template of the product. */
    static List<String> mainCodeAndTemplates() {
        return Stream.concat(files(TEMPLATES, ".jte"), files(CODE, ".java"))
                .map(Sources::text)
                .toList();
    }

    private static Stream<Path> files(Path root, String extension) {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(extension)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

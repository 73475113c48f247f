package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lms.content.CurriculumReader;
import lms.content.source.SourceTree;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** The curricula in the configured folders, as they stand there now. */
@Component
public class ConfiguredFolders {

    private static final String MANIFEST = "curriculum.yml";

    private final Settings settings;

    @Inject
    public ConfiguredFolders(Settings settings) {
        this.settings = settings;
    }

    /** Every curriculum, folder by folder in alphabetical order. */
    List<Found> read() {
        return settings.publishing().curricula().stream()
                .flatMap(configured -> directories(configured).stream())
                .map(ConfiguredFolders::found)
                .toList();
    }

    private static Found found(Path directory) {
        String name = String.valueOf(directory.getFileName());
        try {
            SourceTree source = SourceTree.read(directory);
            return new Found(name, new CurriculumReader().idOf(source).orElse(name), source);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the curriculum in " + directory, e);
        }
    }

    private static List<Path> directories(Path configured) {
        if (Files.exists(configured.resolve(MANIFEST))) {
            return List.of(configured);
        }
        try (Stream<Path> children = Files.list(configured)) {
            return children.filter(child -> Files.exists(child.resolve(MANIFEST)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the curricula in " + configured, e);
        }
    }

    /**
     * A curriculum in a folder.
     *
     * @param name of the folder
     * @param curriculumId as its manifest says; where that cannot be read, the folder's name
     */
    record Found(String name, String curriculumId, SourceTree source) {}
}

package lms.content.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lms.content.manifest.Manifest;

/** The folders that somebody named on the command line. */
final class CurriculumFolders {
    private CurriculumFolders() {}

    /**
     * Each folder itself if it is a curriculum, otherwise those in it.
     *
     * @throws CannotRun when one is missing or holds no curriculum
     */
    static List<Path> in(List<Path> named) throws IOException, CannotRun {
        List<Path> curricula = new ArrayList<>();
        for (Path folder : named) {
            curricula.addAll(in(folder));
        }
        return curricula;
    }

    private static List<Path> in(Path folder) throws IOException, CannotRun {
        if (!Files.isDirectory(folder)) {
            throw new CannotRun("There is no folder " + folder + ". Name the folder of a curriculum.");
        }
        if (isCurriculum(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found =
                    inside.filter(CurriculumFolders::isCurriculum).sorted().toList();
            if (found.isEmpty()) {
                throw new CannotRun(
                        "There is no " + Manifest.FILE + " in " + folder + " nor in a folder directly in it.");
            }
            return found;
        }
    }

    private static boolean isCurriculum(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.FILE));
    }

    /** The command cannot be run as called; the message says why, for people. */
    static final class CannotRun extends Exception {
        private static final long serialVersionUID = 1L;

        CannotRun(String message) {
            super(message);
        }
    }
}

package lms.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lms.web.shared.config.Mode;

/**
 * Where the built parts of the system lie.
 *
 * @param home directory of the {@code lms} script, absolute; relative paths in settings start here
 */
record Installation(Path home) {
    /** As told by the script that started this process. */
    static Installation here() {
        return new Installation(Path.of(System.getProperty("launcher.home", "")).toAbsolutePath());
    }

    /** The application, unpacked. */
    Path application() {
        return existing(target().resolve("lms"));
    }

    /** The unpacked server, whose files are read only by us. */
    Path server() {
        return existing(target().resolve("server").resolve("micro"));
    }

    /** Where to keep the archive of loaded classes; empty when there is one already or none is wanted. */
    static Optional<Path> wantedArchive() {
        return Optional.ofNullable(System.getProperty("launcher.archive"))
                .map(Path::of)
                .filter(Files::notExists);
    }

    /** How benchmarks start the real system with demo people. No setting says so: nobody can by mistake. */
    static Optional<Mode> otherMode() {
        return Optional.ofNullable(System.getProperty("launcher.mode")).map(Mode::parse);
    }

    private Path target() {
        return home.resolve("lms-web").resolve("target");
    }

    private static Path existing(Path path) {
        if (!Files.isDirectory(path)) {
            throw Refusal.cannotRun(path + " is missing. Build the system: mvn package");
        }
        return path;
    }
}

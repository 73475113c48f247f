package lms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import lms.web.shared.config.Settings;

/**
 * The working directory of the server inside the data directory. It is made anew at each start: the server would
 * otherwise remember the application of the last start and deploy it a second time.
 */
final class ServerDirectory {
    private final Path root;
    private final Path logs;

    private ServerDirectory(Path data) {
        this.root = data.resolve("server");
        this.logs = data.resolve("logs");
    }

    static ServerDirectory create(Installation installation, Settings settings) {
        ServerDirectory directory = new ServerDirectory(settings.data());
        try {
            if (Files.exists(directory.root)) {
                DataDirectory.delete(directory.root);
            }
            Files.createDirectories(directory.logs);
            for (String part : List.of("config", "lib")) {
                copy(installation.server().resolve(part), directory.root.resolve(part));
            }
            Files.write(directory.preBootCommands(), PreBootCommands.of(settings.http()));
            directory.writeLogging();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    Path root() {
        return root;
    }

    /** The file that the server and the application log to; older ones have higher numbers. */
    Path log() {
        return logs.resolve("lms.0.log");
    }

    /** What the server prints instead of logging it. */
    Path output() {
        return logs.resolve("output.log");
    }

    Path preBootCommands() {
        return root.resolve("pre-boot.txt");
    }

    Path logging() {
        return root.resolve("logging.properties");
    }

    private void writeLogging() throws IOException {
        Properties logging = new Properties();
        logging.setProperty("handlers", "java.util.logging.FileHandler");
        logging.setProperty(".level", "WARNING");
        logging.setProperty("lms.level", "INFO");
        String handler = "java.util.logging.FileHandler.";
        logging.setProperty(handler + "pattern", logs.toString().replace("%", "%%") + "/lms.%g.log");
        logging.setProperty(handler + "limit", "10000000");
        logging.setProperty(handler + "count", "10");
        logging.setProperty(handler + "append", "true");
        logging.setProperty(handler + "encoding", "UTF-8");
        logging.setProperty(handler + "formatter", "java.util.logging.SimpleFormatter");
        logging.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n");
        try (var writer = Files.newBufferedWriter(logging())) {
            logging.store(writer, null);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }
}

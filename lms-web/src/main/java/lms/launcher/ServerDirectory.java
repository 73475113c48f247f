package lms.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import lms.web.shared.config.Settings;

/**
 * The working directory of the server inside the data directory. Its configuration is written anew at each start: the
 * server would otherwise remember the application of the last start in it and deploy it a second time.
 */
final class ServerDirectory {
    /** Written by us, not copied. The trust store would cost more time at each start than everything else here. */
    private static final Set<String> OURS =
            Set.of("domain.xml", "default-web.xml", "logging.properties", "keystore.p12", "cacerts.p12");

    private final Path delivered;
    private final Path root;
    private final Path logs;

    private ServerDirectory(Path delivered, Path data) {
        this.delivered = delivered;
        this.root = data.resolve("server");
        this.logs = data.resolve("logs");
    }

    static ServerDirectory create(Installation installation, Settings settings) {
        ServerDirectory directory = new ServerDirectory(installation.server(), settings.data());
        try {
            Files.createDirectories(directory.logs);
            for (String part : List.of("config", "lib")) {
                copy(directory.delivered.resolve(part), directory.root.resolve(part));
            }
            directory.configure(settings.http());
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

    Path logging() {
        return config("logging.properties");
    }

    private Path config(String name) {
        return root.resolve("config").resolve(name);
    }

    private void configure(Settings.Http http) throws IOException {
        String domain = Files.readString(delivered.resolve("config").resolve("domain.xml"));
        Files.writeString(config("domain.xml"), DomainXml.configured(domain, http));
        try (InputStream web = ServerDirectory.class.getResourceAsStream("default-web.xml")) {
            Files.copy(Objects.requireNonNull(web), config("default-web.xml"), StandardCopyOption.REPLACE_EXISTING);
        }
        EmptyKeyStore.write(config("keystore.p12"));
        EmptyKeyStore.write(config("cacerts.p12"));
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
        logging.setProperty(handler + "formatter", LogLines.class.getName());
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
            } else if (!OURS.contains(String.valueOf(file.getFileName())) && !isCurrent(copy, file)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean isCurrent(Path copy, Path original) throws IOException {
        return Files.exists(copy)
                && Files.size(copy) == Files.size(original)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(original));
    }
}

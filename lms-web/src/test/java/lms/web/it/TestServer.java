package lms.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import lms.launcher.DomainXml;
import lms.web.it.inside.DatabaseIT;
import lms.web.shared.config.HandedSettings;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one server of all tests: the application as it was built, with demo people, on a database of its own, configured
 * as the launcher does it.
 */
@ArquillianSuiteDeployment
public final class TestServer {
    /** Where the pages are; a constant, because the address that the server reports is that of the network card. */
    public static final URI BASE = URI.create("http://127.0.0.1:" + System.getProperty("it.port", "0"));

    private static final Path DIRECTORY = Path.of("target", "it");
    /** A curriculum that no reader needs: its one lesson asks a question of every type. */
    private static final Path QUESTION_TYPES = Path.of("src/test/resources/lms/web/it/curricula/question-types");

    private TestServer() {}

    /** The directory in which the server keeps its data. */
    public static Path data() {
        return DIRECTORY.resolve("data").toAbsolutePath();
    }

    /** Where its curricula lie. */
    static Path curricula() {
        return DIRECTORY.resolve("curricula").toAbsolutePath();
    }

    /** Called once, before the server starts. */
    @Deployment(name = "lms")
    public static WebArchive application() {
        try {
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ShrinkWrap.create(ZipImporter.class, "lms.war")
                .importFrom(Path.of("target", "lms.war").toFile())
                .as(WebArchive.class)
                .addPackage(DatabaseIT.class.getPackage());
    }

    private static void prepare() throws IOException {
        deleteOldData();
        Files.createDirectories(data());
        Planted.into(curricula());
        copy(QUESTION_TYPES, curricula().resolve("question-types"));
        Settings settings = SettingsReader.read(MapSource.ofKeys(given(), "the tests"), Path.of(".."));
        Properties handed = new Properties();
        handed.putAll(HandedSettings.of(settings));
        try (var writer = Files.newBufferedWriter(DIRECTORY.resolve("settings.properties"))) {
            handed.store(writer, null);
        }
        String delivered = Files.readString(Path.of("target", "server", "micro", "config", "domain.xml"));
        Files.writeString(DIRECTORY.resolve("domain.xml"), DomainXml.configured(delivered, settings.http()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Map<String, String> given() {
        Map<String, String> given = new HashMap<>(Map.of(
                "lms.mode",
                "test",
                "lms.http.port",
                String.valueOf(BASE.getPort()),
                "lms.data.dir",
                data().toString(),
                "lms.curricula",
                curricula().toString()));
        // So that tests can come from different addresses: see Visitor.
        given.put("lms.http.proxies", "127.0.0.1");
        given.putAll(lms.launcher.DemoCommand.VISIBILITY);
        return given;
    }

    private static void deleteOldData() throws IOException {
        if (Files.exists(DIRECTORY)) {
            try (Stream<Path> files = Files.walk(DIRECTORY)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}

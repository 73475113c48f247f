package lms.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Setting;
import lms.web.shared.config.SettingSource;
import picocli.CommandLine.Option;

/** What {@code demo}, {@code serve} and {@code keys} understand alike, and where their settings come from. */
final class StartOptions {
    private static final String FILE_NAME = "lms.properties";

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; same as -Dlms.http.port=N.")
    private Optional<String> port = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory; same as -Dlms.data.dir=DIR.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings file; without it, " + FILE_NAME + " in the data directory when there is one.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "-D",
            paramLabel = "KEY=VALUE",
            description = "A setting. Secrets are not taken here, because others can see arguments.")
    private Map<String, String> definitions = new LinkedHashMap<>();

    /**
     * All places that settings come from, the strongest first, as in MicroProfile Config: arguments and system
     * properties, environment, file; then what the command falls back on.
     *
     * @param home directory that relative paths start from
     * @param fallback texts by key
     */
    SettingSource settings(Path home, Map<String, String> fallback) {
        List<SettingSource> sources = new ArrayList<>();
        sources.add(MapSource.ofKeys(arguments(), "the command line"));
        sources.add(MapSource.ofKeys(systemProperties(), "the system properties"));
        sources.add(MapSource.ofEnvironment(System.getenv()));
        config.ifPresent(file -> sources.add(read(file)));
        MapSource standards = MapSource.ofKeys(fallback, "the standards of this command");
        if (config.isEmpty()) {
            SettingSource sofar = SettingSource.firstOf(List.of(SettingSource.firstOf(sources), standards));
            Path file = home.resolve(dataDirectory(sofar)).resolve(FILE_NAME);
            if (Files.exists(file)) {
                sources.add(read(file));
            }
        }
        sources.add(standards);
        return SettingSource.firstOf(sources);
    }

    private static String dataDirectory(SettingSource source) {
        return source.find(Setting.DATA_DIR)
                .map(SettingSource.Given::text)
                .or(Setting.DATA_DIR::standard)
                .orElseThrow();
    }

    private Map<String, String> arguments() {
        for (Setting setting : Setting.values()) {
            if (setting.isSecret() && definitions.containsKey(setting.key())) {
                throw Refusal.cannotRun(setting.key() + " is secret and not taken from the command line, where others"
                        + " can see it. Put it into the environment (" + setting.environmentName() + ") or the file.");
            }
        }
        Map<String, String> arguments = new HashMap<>(definitions);
        port.ifPresent(it -> arguments.put(Setting.HTTP_PORT.key(), it));
        data.ifPresent(
                it -> arguments.put(Setting.DATA_DIR.key(), it.toAbsolutePath().toString()));
        return arguments;
    }

    private static Map<String, String> systemProperties() {
        return texts(System.getProperties());
    }

    private static SettingSource read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.cannotRun("The settings file " + file + " cannot be read: " + e.getMessage()
                    + ". It must exist and be text in UTF-8 with lines such as lms.http.port=8080");
        }
        return MapSource.ofKeys(texts(properties), "the file " + file);
    }

    private static Map<String, String> texts(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> properties.getProperty(name, "")));
    }
}

package lms.web.shared.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

/** Makes the settings of the server injectable. */
@ApplicationScoped
public class SettingsProducer {
    /** The settings, read through MicroProfile Config when they are first asked for. */
    @Produces
    @Singleton
    public Settings settings() {
        return SettingsReader.read(new ConfigSource(ConfigProvider.getConfig()), Path.of(""));
    }

    /** MicroProfile Config as a source: it knows the precedence of its own sources. */
    private record ConfigSource(Config config) implements SettingSource {
        @Override
        public Optional<Given> find(Setting setting) {
            ConfigValue value = config.getConfigValue(setting.key());
            return Optional.ofNullable(value.getValue())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> new Given(text, String.valueOf(value.getSourceName())));
        }

        @Override
        public Set<String> names() {
            Set<String> names = new TreeSet<>();
            for (String name : config.getPropertyNames()) {
                if (name.startsWith("lms.") || name.startsWith("LMS_")) {
                    names.add(name);
                }
            }
            return names;
        }
    }
}

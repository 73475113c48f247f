package lms.web.shared.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings in a map of names and texts: system properties, the environment or a properties file. */
public final class MapSource implements SettingSource {
    private final Map<String, String> entries;
    private final Function<Setting, String> naming;
    private final String prefix;
    private final String place;

    private MapSource(Map<String, String> entries, Function<Setting, String> naming, String prefix, String place) {
        this.entries = Map.copyOf(entries);
        this.naming = naming;
        this.prefix = prefix;
        this.place = place;
    }

    /**
     * Entries named by key.
     *
     * @param place in words: "the file /etc/lms.properties"
     */
    public static MapSource ofKeys(Map<String, String> entries, String place) {
        return new MapSource(entries, Setting::key, "lms.", place);
    }

    /** Entries named as MicroProfile Config names them in the environment. */
    public static MapSource ofEnvironment(Map<String, String> entries) {
        return new MapSource(entries, Setting::environmentName, "LMS_", "the environment");
    }

    @Override
    public Optional<Given> find(Setting setting) {
        String name = naming.apply(setting);
        return Optional.ofNullable(entries.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Given(text, place + " (" + name + ")"));
    }

    @Override
    public Set<String> names() {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

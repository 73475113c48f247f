package lms.web.shared.config;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place that settings are read from: system properties, the environment, a file, or several of them in order. */
public interface SettingSource {
    /** The text given for a setting; a blank text counts as not given. */
    Optional<Given> find(Setting setting);

    /** Every name in this place that claims to be a setting of ours, as it is written there. */
    Set<String> names();

    /**
     * A text together with the place it came from.
     *
     * @param text as given, without surrounding space, never blank
     * @param place in words for an error message: "the environment (LMS_HTTP_PORT)"
     */
    record Given(String text, String place) {}

    /** The first source that gives a setting wins. */
    static SettingSource firstOf(List<SettingSource> sources) {
        return new SettingSource() {
            @Override
            public Optional<Given> find(Setting setting) {
                return sources.stream()
                        .flatMap(source -> source.find(setting).stream())
                        .findFirst();
            }

            @Override
            public Set<String> names() {
                Set<String> all = new LinkedHashSet<>();
                sources.stream().map(SettingSource::names).forEach((Collection<String> some) -> all.addAll(some));
                return all;
            }
        };
    }
}

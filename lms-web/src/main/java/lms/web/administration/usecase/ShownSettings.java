package lms.web.administration.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.web.shared.config.HandedSettings;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.UseCase;

/** The settings the site runs with, for administrators to look up. They are changed by the operator of the machine. */
@UseCase
public class ShownSettings {

    private final Settings settings;

    @Inject
    public ShownSettings(Settings settings) {
        this.settings = settings;
    }

    /**
     * Every setting; of a secret one nothing but whether it is set.
     *
     * @throws NotFound unless the actor is an administrator
     */
    public List<Shown> all(Actor actor) {
        actor.required();
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        Map<String, String> values = HandedSettings.of(settings);
        return Setting.settable().stream()
                .filter(setting -> !setting.isSecret())
                .map(setting -> shown(setting, Optional.ofNullable(values.get(setting.key()))))
                .toList();
    }

    private Shown shown(Setting setting, Optional<String> value) {
        String text = setting == Setting.DATABASE_URL
                ? settings.database().shownUrl()
                : value.or(setting::standard).orElse("");
        boolean standard = setting.standard()
                .map(usual -> value.map(usual::equals).orElse(true))
                .orElse(value.isEmpty());
        return new Shown(setting.key(), text, standard, setting.description());
    }

    /**
     * A setting.
     *
     * @param value empty if nothing is set
     * @param standard whether the default holds
     * @param description what it is for, in English, as in the documentation
     */
    public record Shown(String key, String value, boolean standard, String description) {}
}

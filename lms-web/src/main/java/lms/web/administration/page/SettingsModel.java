package lms.web.administration.page;

import java.util.List;
import lms.web.administration.usecase.ShownSettings.Shown;

/** {@code /admin/settings}: how the site is set up, to look up. */
public record SettingsModel(List<Shown> settings) {
    public SettingsModel {
        settings = List.copyOf(settings);
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import java.util.List;
import lms.web.account.usecase.DemoAccounts;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** The people the sign-in page of the demonstration offers; nobody under {@code serve}. */
@Component
class DemoPeople {

    private final Settings settings;

    @Inject
    DemoPeople(Settings settings) {
        this.settings = settings;
    }

    List<SignInModel.DemoPerson> all() {
        return settings.mode().hasDemoData()
                ? DemoAccounts.ALL.stream()
                        .map(person ->
                                new SignInModel.DemoPerson(person.displayName(), person.email(), DemoAccounts.PASSWORD))
                        .toList()
                : List.of();
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import lms.web.account.usecase.NewAccount;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;

/** Reads the fields that the pages which make an account have in common. */
@Component
class TypedAccount {

    private final Visit visit;
    private final Settings settings;

    @Inject
    TypedAccount(Visit visit, Settings settings) {
        this.visit = visit;
        this.settings = settings;
    }

    NewAccount read(String email) {
        return new NewAccount(
                visit.field(InvitationModel.NAME), email, language(), visit.field(InvitationModel.PASSWORD));
    }

    /** The language chosen, or that of the page. */
    String language() {
        String typed = visit.field(InvitationModel.LANGUAGE);
        return languages().contains(typed) ? typed : visit.language();
    }

    List<String> languages() {
        return settings.languages().stream().map(Locale::toLanguageTag).toList();
    }
}

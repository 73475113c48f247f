package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import lms.web.account.usecase.People;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;

/** Chooses the language of one's own pages. */
@Path("/me/language")
@Component
public class LanguagePage {

    private final People people;
    private final Visit visit;
    private final Settings settings;

    @Inject
    public LanguagePage(People people, Visit visit, Settings settings) {
        this.people = people;
        this.visit = visit;
        this.settings = settings;
    }

    @POST
    public Response choose() {
        String language = visit.field("language");
        if (!settings.languages().contains(Locale.forLanguageTag(language))) {
            throw new Rejected(List.of(Rejected.Fault.of("language", "error.language.unknown")));
        }
        people.speak(language, visit.actor());
        return Response.seeOther(URI.create("/me")).build();
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.web.account.usecase.FreshInvitation;
import lms.web.account.usecase.Joining;
import lms.web.account.usecase.People;
import lms.web.account.usecase.PersonView;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The administrator's list of people, and inviting one. */
@Path("/admin/people")
@Component
public class PeoplePage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final People people;
    private final Joining joining;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;

    @Inject
    public PeoplePage(
            People people, Joining joining, Visit visit, Frames frames, Templates templates, Settings settings) {
        this.people = people;
        this.joining = joining;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.settings = settings;
    }

    @GET
    public Page show() {
        visit.actor().required();
        return page(200, frames.current(), Optional.empty());
    }

    @POST
    public Page invite() {
        try {
            FreshInvitation made = joining.invite(visit.field(PeopleModel.EMAIL), visit.actor());
            return page(
                    200,
                    frames.current(),
                    Optional.of(new PeopleModel.Fresh(made.email(), made.link(), made.expires(), ZONE)));
        } catch (Rejected rejected) {
            return page(422, frames.current().withErrors(TypedAccount.errors(rejected)), Optional.empty());
        }
    }

    private Page page(int status, Frame frame, Optional<PeopleModel.Fresh> fresh) {
        List<PeopleModel.Person> rows =
                people.list(visit.actor()).stream().map(PeoplePage::row).toList();
        String typed = fresh.isPresent() ? "" : visit.field(PeopleModel.EMAIL);
        var form = new PeopleModel.InviteForm(SafeUrl.of("/admin/people"), typed, List.of(), List.of());
        var model = new PeopleModel(settings.site().name(), rows, Optional.of(form), fresh);
        return Page.of(status, templates.accountPeople(frame, model));
    }

    private static PeopleModel.Person row(PersonView person) {
        return new PeopleModel.Person(
                person.displayName(),
                person.grants().stream()
                        .map(grant -> "role." + grant.role().name().toLowerCase(Locale.ROOT))
                        .toList(),
                List.of());
    }
}

package lms.web.account.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import lms.web.account.usecase.FreshInvitation;
import lms.web.account.usecase.Joining;
import lms.web.account.usecase.People;
import lms.web.account.usecase.PeopleFound;
import lms.web.account.usecase.PersonView;
import lms.web.message.usecase.MailState;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.Paging;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The administrator's list of people, looking for one, and inviting one. */
@Path("/admin")
@Component
public class PeoplePage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String HERE = "/admin/people";

    private final People people;
    private final Joining joining;
    private final MailState mail;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final Settings settings;

    @Inject
    public PeoplePage(
            People people,
            Joining joining,
            MailState mail,
            Visit visit,
            Frames frames,
            Templates templates,
            Settings settings) {
        this.people = people;
        this.joining = joining;
        this.mail = mail;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.settings = settings;
    }

    @GET
    @Path("people")
    public Page show(
            @QueryParam(PeopleModel.PART) @DefaultValue("") String part,
            @QueryParam("page") @DefaultValue("1") String page) {
        return page(200, frames.current(), part, Forms.number(page), Optional.empty());
    }

    @POST
    @Path("people")
    public Page invite() {
        try {
            FreshInvitation made = joining.invite(visit.field(PeopleModel.EMAIL), visit.actor());
            var fresh = new PeopleModel.Fresh(made.email(), made.link(), made.expires(), ZONE);
            return page(200, frames.current(), "", 1, Optional.of(fresh));
        } catch (Rejected rejected) {
            return page(422, frames.refused(rejected), "", 1, Optional.empty());
        }
    }

    private Page page(int status, Frame frame, String part, int number, Optional<PeopleModel.Fresh> fresh) {
        PeopleFound found = people.find(part, number, visit.actor());
        String query = part.isEmpty() ? "?" : "?" + PeopleModel.PART + "=" + Forms.encoded(part) + "&";
        var model = new PeopleModel(
                settings.site().name(),
                part,
                found.total(),
                found.people().stream().map(PeoplePage::row).toList(),
                Paging.of(found.page(), found.pages(), other -> SafeUrl.of(HERE + query + "page=" + other)),
                fresh.isPresent() ? "" : visit.field(PeopleModel.EMAIL),
                mail.way(),
                fresh);
        return Page.of(status, templates.accountPeople(frame, model));
    }

    private static PeopleModel.Person row(PersonView person) {
        return new PeopleModel.Person(
                SafeUrl.of(HERE + "/" + person.id()),
                person.displayName(),
                person.grants().stream()
                        .map(grant -> "role." + grant.role().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted()
                        .toList());
    }
}

package lms.web.membership.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import lms.web.membership.usecase.MembersFound;
import lms.web.membership.usecase.Memberships;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Role;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.Paging;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The members of the units that an officer looks after; of all units for administrators. */
@Path("/members")
@Component
public class MembersPage {

    private static final String HERE = "/members";

    private final Memberships memberships;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public MembersPage(Memberships memberships, Visit visit, Frames frames, Templates templates) {
        this.memberships = memberships;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(
            @QueryParam(Memberships.UNIT) @DefaultValue("") String unit,
            @QueryParam("page") @DefaultValue("1") String page) {
        MembersFound found = memberships.members(unit, Forms.number(page), visit.actor());
        Frame frame = frames.current();
        int top = found.units().stream().mapToInt(each -> each.depth()).min().orElse(0);
        List<Choice> units = found.units().stream()
                .map(each -> Choice.named(
                        each.id().toString(), "– ".repeat(each.depth() - top) + each.name(), frame.words()))
                .toList();
        String query = unit.isEmpty() ? "?" : "?" + Memberships.UNIT + "=" + Forms.encoded(unit) + "&";
        var model = new MembersModel(
                unit,
                units,
                found.total(),
                found.people().stream().map(this::person).toList(),
                Paging.of(found.page(), found.pages(), other -> SafeUrl.of(HERE + query + "page=" + other)));
        return Page.ok(templates.membershipMembers(frame, model));
    }

    private MembersModel.Person person(MembersFound.Person person) {
        return new MembersModel.Person(
                visit.actor().holds(Role.ADMINISTRATOR)
                        ? Optional.of(SafeUrl.of("/admin/people/" + person.accountId()))
                        : Optional.empty(),
                person.displayName(),
                person.units());
    }
}

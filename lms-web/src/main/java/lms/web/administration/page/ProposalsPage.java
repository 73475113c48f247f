package lms.web.administration.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.Proposal;
import lms.web.account.usecase.Roles;
import lms.web.administration.usecase.RoleDesk;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Confirming and declining what another administrator proposed. */
@Path("/admin")
@Component
public class ProposalsPage {

    private static final String HERE = "/admin/proposals";
    private static final String ONE = "proposals/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final Set<String> DONE = Set.of("confirmed", "declined");

    private final Roles roles;
    private final RoleDesk desk;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ProposalsPage(Roles roles, RoleDesk desk, Visit visit, Frames frames, Templates templates) {
        this.roles = roles;
        this.desk = desk;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path("proposals")
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        var proposals = roles.proposals(visit.actor());
        var names = new RoleNames(desk.places(visit.actor()));
        Frame frame = frames.current();
        return Page.ok(templates.administrationProposals(
                DONE.contains(done) ? frame.saying(Notice.done("proposals.done." + done)) : frame,
                new ProposalsModel(
                        proposals.stream().map(proposal -> row(proposal, names)).toList(), RolesPage.ZONE)));
    }

    @POST
    @Path(ONE + "/confirm")
    public Response confirm(@PathParam("id") UUID id) {
        roles.confirm(id, visit.actor());
        return back("confirmed");
    }

    @POST
    @Path(ONE + "/decline")
    public Response decline(@PathParam("id") UUID id) {
        roles.decline(id, visit.actor());
        return back("declined");
    }

    private static ProposalsModel.Row row(Proposal proposal, RoleNames names) {
        String here = HERE + "/" + proposal.id();
        return new ProposalsModel.Row(
                new PersonModel.Waiting(proposal, names.words(proposal.grant())),
                SafeUrl.of("/admin/people/" + proposal.accountId()),
                SafeUrl.of(here + "/confirm"),
                SafeUrl.of(here + "/decline"));
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }
}

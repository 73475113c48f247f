package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.cohort.domain.CohortInvitation.Part;
import lms.web.cohort.domain.PlaceState;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.Cohorts;
import lms.web.cohort.usecase.Invitations;
import lms.web.cohort.usecase.Roster;
import lms.web.cohort.usecase.RosterView;
import lms.web.cohort.usecase.SentInvitations;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;
import org.jspecify.annotations.Nullable;

/** The people of a cohort: who has a place, who waits, who coaches, and inviting more. */
@Path("/cohorts")
@Component
public class CohortPeoplePage {

    private final Cohorts cohorts;
    private final Roster roster;
    private final Invitations invitations;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final SentForms forms;
    private final Settings settings;

    @Inject
    public CohortPeoplePage(
            Cohorts cohorts,
            Roster roster,
            Invitations invitations,
            Visit visit,
            Frames frames,
            Templates templates,
            SentForms forms,
            Settings settings) {
        this.cohorts = cohorts;
        this.roster = roster;
        this.invitations = invitations;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.forms = forms;
        this.settings = settings;
    }

    @GET
    @Path("{cohort}/people")
    public Page show(@PathParam("cohort") String cohort, @QueryParam("invited") @Nullable String invited) {
        visit.actor().required();
        Frame frame = invited != null && invited.matches("[1-9][0-9]{0,2}")
                ? frames.current().saying(Notice.done("invite.done", Integer.valueOf(invited)))
                : forms.frame(List.of());
        return page(200, Found.id(cohort), frame, List.of());
    }

    @POST
    @Path("{cohort}/people")
    @HoldsForm
    public Response invite(@PathParam("cohort") String cohort) {
        UUID id = Found.id(cohort);
        try {
            SentInvitations sent =
                    invitations.invite(id, visit.field(CohortPeopleModel.ADDRESSES), part(), visit.actor());
            forms.saved();
            return answer(id, sent, frames.current());
        } catch (Rejected rejected) {
            Page page = page(422, id, forms.frame(Forms.errors(rejected)), List.of());
            return Response.status(422).entity(page).build();
        }
    }

    /** Where mails are sent, the page is shown anew; else the links are shown, this once. */
    Response answer(UUID id, SentInvitations sent, Frame frame) {
        int number = sent.sent().size();
        if (settings.mail().isPresent()) {
            return Found.see(SafeUrl.of("/cohorts/" + id + "/people?invited=" + number));
        }
        List<CohortPeopleModel.Link> links = sent.sent().stream()
                .map(one -> new CohortPeopleModel.Link(
                        one.email(), settings.site().url() + "/cohorts/invitation/" + one.token()))
                .toList();
        return Response.ok(page(200, id, frame, links)).build();
    }

    private Part part() {
        return visit.field(CohortPeopleModel.PART).equals(Part.COACH.name()) ? Part.COACH : Part.LEARNER;
    }

    @GET
    @Path("{cohort}/people/{place}/remove")
    public Page askToRemove(@PathParam("cohort") String cohort, @PathParam("place") String place) {
        visit.actor().required();
        CohortView view = run(Found.id(cohort));
        RosterView.Entry entry = roster.look(Found.id(cohort), visit.actor()).people().stream()
                .filter(person -> person.placeId().toString().equals(place))
                .filter(person -> person.state() != PlaceState.WITHDRAWN)
                .findFirst()
                .orElseThrow(NotFound::new);
        return confirm(view, "roster.remove", entry.displayName(), 1, "people/" + place + "/remove");
    }

    @POST
    @Path("{cohort}/people/{place}/remove")
    public Response remove(@PathParam("cohort") String cohort, @PathParam("place") String place) {
        roster.remove(Found.id(cohort), Found.id(place), visit.actor());
        return Found.see(SafeUrl.of("/cohorts/" + Found.id(cohort) + "/people"));
    }

    @GET
    @Path("{cohort}/coaches/{account}/end")
    public Page askToEnd(@PathParam("cohort") String cohort, @PathParam("account") String account) {
        visit.actor().required();
        CohortView view = run(Found.id(cohort));
        CohortView.Coach coach = view.coaches().stream()
                .filter(one -> one.accountId().toString().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
        return confirm(view, "coach.end", coach.displayName(), 0, "coaches/" + account + "/end");
    }

    @POST
    @Path("{cohort}/coaches/{account}/end")
    public Response end(@PathParam("cohort") String cohort, @PathParam("account") String account) {
        invitations.endCoaching(Found.id(cohort), Found.id(account), visit.actor());
        return Found.see(SafeUrl.of("/cohorts/" + Found.id(cohort) + "/people"));
    }

    private CohortView run(UUID id) {
        CohortView view = cohorts.open(id, visit.actor());
        if (!view.mayRun()) {
            throw new NotFound();
        }
        return view;
    }

    private Page confirm(CohortView view, String key, String name, int told, String below) {
        var heads = new CohortHeads(view.card());
        var model = new ConfirmModel(
                CohortHeads.of(view, CohortHeads.PEOPLE, visit.language()),
                key,
                List.of(name),
                told,
                settings.mail().isPresent(),
                heads.url(below),
                heads.url("people"));
        return Page.ok(templates.cohortConfirm(frames.current(), model));
    }

    private Page page(int status, UUID id, Frame frame, List<CohortPeopleModel.Link> fresh) {
        CohortView view = cohorts.open(id, visit.actor());
        var heads = new CohortHeads(view.card());
        boolean invites = view.mayRun() && !view.card().state().isOver();
        var coaches = view.coaches().stream()
                .map(coach -> new CohortPeopleModel.Coach(
                        coach.displayName(),
                        view.mayRun()
                                ? Optional.of(heads.url("coaches/" + coach.accountId() + "/end"))
                                : Optional.empty()))
                .toList();
        var model = new CohortPeopleModel(
                CohortHeads.of(view, CohortHeads.PEOPLE, visit.language()),
                roster.look(id, visit.actor()),
                view.card().unitName(),
                view.card().plan().zone(),
                coaches,
                invites ? Optional.of(form(heads, status == 422)) : Optional.empty(),
                fresh);
        return Page.of(status, templates.cohortPeople(frame, model));
    }

    private CohortPeopleModel.Invite form(CohortHeads heads, boolean refused) {
        String typed = forms.held()
                .map(field -> field.apply(CohortPeopleModel.ADDRESSES))
                .orElse(refused ? visit.field(CohortPeopleModel.ADDRESSES) : "");
        return new CohortPeopleModel.Invite(
                heads.url("people"),
                typed,
                part().name(),
                CohortForms.named("part.", Part.values(), frames.words()),
                settings.mail().isPresent());
    }
}

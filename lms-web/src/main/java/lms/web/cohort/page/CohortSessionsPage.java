package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.web.cohort.domain.SessionState;
import lms.web.cohort.usecase.CohortView;
import lms.web.cohort.usecase.Cohorts;
import lms.web.cohort.usecase.SessionDraft;
import lms.web.cohort.usecase.SessionView;
import lms.web.cohort.usecase.Sessions;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** The dated meetings of a cohort: planning, changing and cancelling them. */
@Path("/cohorts")
@Component
public class CohortSessionsPage {

    private final Cohorts cohorts;
    private final Sessions sessions;
    private final SessionForms forms;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final SentForms sent;
    private final Settings settings;

    @Inject
    public CohortSessionsPage(
            Cohorts cohorts,
            Sessions sessions,
            SessionForms forms,
            Visit visit,
            Frames frames,
            Templates templates,
            SentForms sent,
            Settings settings) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.forms = forms;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.sent = sent;
        this.settings = settings;
    }

    @GET
    @Path("{cohort}/sessions")
    public Page show(@PathParam("cohort") String cohort) {
        visit.actor().required();
        return list(Found.id(cohort), List.of());
    }

    @POST
    @Path("{cohort}/sessions")
    @HoldsForm
    public Response plan(@PathParam("cohort") String cohort) {
        UUID id = Found.id(cohort);
        try {
            sessions.plan(id, forms.typed(), forms.weeks(), visit.actor());
            sent.saved();
            return Found.see(url(id));
        } catch (Rejected rejected) {
            return Response.status(422).entity(list(id, Forms.errors(rejected))).build();
        }
    }

    @GET
    @Path("{cohort}/sessions/{session}/change")
    public Page change(@PathParam("cohort") String cohort, @PathParam("session") String session) {
        visit.actor().required();
        UUID id = Found.id(cohort);
        open(id, session);
        SessionDraft draft = sessions.draft(id, Found.id(session), visit.actor());
        return form(id, session, forms.kept(draft), List.of());
    }

    @POST
    @Path("{cohort}/sessions/{session}/change")
    @HoldsForm
    public Response saveChange(@PathParam("cohort") String cohort, @PathParam("session") String session) {
        UUID id = Found.id(cohort);
        try {
            sessions.change(id, Found.id(session), forms.typed(), visit.actor());
            sent.saved();
            return Found.see(url(id));
        } catch (Rejected rejected) {
            return Response.status(422)
                    .entity(form(id, session, forms.typed(), Forms.errors(rejected)))
                    .build();
        }
    }

    @GET
    @Path("{cohort}/sessions/{session}/cancel")
    public Page askToCancel(@PathParam("cohort") String cohort, @PathParam("session") String session) {
        visit.actor().required();
        UUID id = Found.id(cohort);
        SessionView view = open(id, session);
        CohortView owner = cohorts.open(id, visit.actor());
        var heads = new CohortHeads(owner.card());
        var model = new ConfirmModel(
                CohortHeads.of(owner, CohortHeads.SESSIONS, visit.language()),
                "session.cancel",
                List.of(view.number(), frames.words().moment(view.plan().startsAt(), view.zone())),
                sessions.toBeTold(id, visit.actor()),
                settings.mail().isPresent(),
                heads.url("sessions/" + session + "/cancel"),
                heads.url("sessions"));
        return Page.ok(templates.cohortConfirm(frames.current(), model));
    }

    @POST
    @Path("{cohort}/sessions/{session}/cancel")
    public Response cancel(@PathParam("cohort") String cohort, @PathParam("session") String session) {
        sessions.cancel(Found.id(cohort), Found.id(session), visit.actor());
        return Found.see(url(Found.id(cohort)));
    }

    /** A session that can still be changed, for those who lead it: those who take part see it on pages of their own. */
    private SessionView open(UUID id, String session) {
        cohorts.open(id, visit.actor());
        SessionView view = sessions.open(id, Found.id(session), visit.actor());
        if (view.state() == SessionState.CANCELLED) {
            throw new Conflict("session.cancelled.already");
        }
        return view;
    }

    private Page list(UUID id, List<FieldError> errors) {
        CohortView view = cohorts.open(id, visit.actor());
        var lines = new SessionLines(view);
        List<SessionView> all = sessions.of(id, visit.actor());
        boolean over = view.card().state().isOver();
        var model = new SessionsModel(
                CohortHeads.of(view, CohortHeads.SESSIONS, visit.language()),
                all.stream().map(lines::line).toList(),
                over ? Optional.empty() : Optional.of(forms.blank(view, all, !errors.isEmpty())));
        return Page.of(status(errors), templates.cohortSessions(sent.frame(errors), model));
    }

    private Page form(UUID id, String session, SessionDraft draft, List<FieldError> errors) {
        CohortView view = cohorts.open(id, visit.actor());
        SessionView found = sessions.open(id, Found.id(session), visit.actor());
        var model = new SessionFormModel(
                CohortHeads.of(view, CohortHeads.SESSIONS, visit.language()),
                found.number(),
                sessions.toBeTold(id, visit.actor()),
                forms.form(view, draft, "", SafeUrl.of(visit.path())),
                url(id));
        return Page.of(status(errors), templates.cohortSession(sent.frame(errors), model));
    }

    private static int status(List<FieldError> errors) {
        return errors.isEmpty() ? 200 : 422;
    }

    private static SafeUrl url(UUID id) {
        return SafeUrl.of("/cohorts/" + id + "/sessions");
    }
}

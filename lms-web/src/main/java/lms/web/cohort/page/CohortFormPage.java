package lms.web.cohort.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lms.web.cohort.page.CohortFormModel.Kind;
import lms.web.cohort.usecase.CohortChoices;
import lms.web.cohort.usecase.CohortDraft;
import lms.web.cohort.usecase.Cohorts;
import lms.web.cohort.usecase.NewCohorts;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Planning a cohort on one page, copying one, changing one. */
@Path("/cohorts")
@Component
public class CohortFormPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Cohorts cohorts;
    private final NewCohorts newCohorts;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;
    private final SentForms forms;
    private final CohortPeoplePage people;
    private final Clock clock;

    @Inject
    public CohortFormPage(
            Cohorts cohorts,
            NewCohorts newCohorts,
            Visit visit,
            Frames frames,
            Templates templates,
            SentForms forms,
            CohortPeoplePage people,
            Clock clock) {
        this.cohorts = cohorts;
        this.newCohorts = newCohorts;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
        this.forms = forms;
        this.people = people;
        this.clock = clock;
    }

    @GET
    @Path("new")
    public Page blank() {
        visit.actor().required();
        CohortChoices choices = cohorts.choices(visit.actor());
        return page(Kind.NEW, SafeUrl.of("/cohorts"), kept(drafts().blank(choices)), List.of());
    }

    @POST
    @Path("new")
    @HoldsForm
    public Response create() {
        return create(Kind.NEW, SafeUrl.of("/cohorts"));
    }

    @GET
    @Path("{cohort}/copy")
    public Page copy(@PathParam("cohort") String cohort) {
        visit.actor().required();
        CohortDraft old = cohorts.draft(Found.id(cohort), visit.actor());
        return page(Kind.COPY, url(cohort), kept(drafts().copy(old)), List.of());
    }

    @POST
    @Path("{cohort}/copy")
    @HoldsForm
    public Response createCopy(@PathParam("cohort") String cohort) {
        visit.actor().required();
        cohorts.draft(Found.id(cohort), visit.actor());
        return create(Kind.COPY, url(cohort));
    }

    @GET
    @Path("{cohort}/change")
    public Page change(@PathParam("cohort") String cohort) {
        visit.actor().required();
        CohortDraft old = cohorts.draft(Found.id(cohort), visit.actor());
        return page(Kind.CHANGE, url(cohort), kept(old), List.of());
    }

    @POST
    @Path("{cohort}/change")
    @HoldsForm
    public Response saveChange(@PathParam("cohort") String cohort) {
        UUID id = Found.id(cohort);
        try {
            cohorts.change(id, typed(), visit.actor());
            forms.saved();
            return Found.see(url(cohort));
        } catch (Rejected rejected) {
            return refused(Kind.CHANGE, url(cohort), rejected);
        }
    }

    private Response create(Kind kind, SafeUrl back) {
        try {
            var made = newCohorts.create(typed(), visit.field(CohortFormModel.COACHES), visit.actor());
            forms.saved();
            return made.coaches().sent().isEmpty()
                    ? Found.see(SafeUrl.of("/cohorts/" + made.id()))
                    : people.answer(made.id(), made.coaches(), frames.current().saying(Notice.done("cohort.planned")));
        } catch (Rejected rejected) {
            return refused(kind, back, rejected);
        }
    }

    private Response refused(Kind kind, SafeUrl back, Rejected rejected) {
        List<FieldError> errors = Forms.errors(rejected).stream()
                .map(error -> error.field().equals(CohortPeopleModel.ADDRESSES)
                        ? new FieldError(CohortFormModel.COACHES, error.key(), error.args())
                        : error)
                .toList();
        Page page = page(kind, back, typed(), errors);
        return Response.status(page.status()).entity(page).build();
    }

    private Page page(Kind kind, SafeUrl back, CohortDraft draft, List<FieldError> errors) {
        var model = new CohortForms(cohorts.choices(visit.actor()), frames.words())
                .form(kind, draft, coaches(), SafeUrl.of(visit.path()), back);
        return Page.of(errors.isEmpty() ? 200 : 422, templates.cohortForm(forms.frame(errors), model));
    }

    private CohortForms.Drafts drafts() {
        return new CohortForms.Drafts(LocalDate.now(clock.withZone(ZONE)), visit.language());
    }

    /** What was typed before signing in again, or else what the page begins with. */
    private CohortDraft kept(CohortDraft otherwise) {
        return forms.held().map(CohortForms::typed).orElse(otherwise);
    }

    private String coaches() {
        return forms.held()
                .map(field -> field.apply(CohortFormModel.COACHES))
                .orElseGet(() -> visit.field(CohortFormModel.COACHES));
    }

    private CohortDraft typed() {
        return CohortForms.typed(visit::field);
    }

    private static SafeUrl url(String cohort) {
        return SafeUrl.of("/cohorts/" + Found.id(cohort));
    }
}

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
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lms.web.account.usecase.Roles;
import lms.web.administration.domain.Reason;
import lms.web.administration.usecase.Records;
import lms.web.administration.usecase.RequestView;
import lms.web.shared.http.Frames;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.SentForm;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Asking to see a record, answering that, and reading what was opened. Reading is a POST, because it is noted. */
@Path("/admin")
@Component
public class RecordPages {

    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String ASK = "people/" + ID + "/record";
    private static final String HERE = "/admin/records";
    private static final Set<String> DONE = Set.of("asked", "allowed", "declined");

    private final Records records;
    private final Roles roles;
    private final SentForm forms;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public RecordPages(Records records, Roles roles, SentForm forms, Visit visit, Frames frames, Templates templates) {
        this.records = records;
        this.roles = roles;
        this.forms = forms;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    @Path(ASK)
    public Page form(@PathParam("id") UUID id) {
        return form(200, forms.frame(), id, forms.held(Records.KIND), forms.held(Records.REASON));
    }

    @POST
    @Path(ASK)
    @HoldsForm
    public Response ask(@PathParam("id") UUID id) {
        String kind = visit.field(Records.KIND);
        String reason = visit.field(Records.REASON);
        try {
            records.ask(id, kind, reason, visit.actor());
        } catch (Rejected rejected) {
            Frame frame = forms.refused(rejected);
            return Response.ok(form(422, frame, id, kind, reason)).build();
        }
        forms.saved();
        return back("asked");
    }

    private Page form(int status, Frame frame, UUID id, String kind, String reason) {
        var model = new RecordAskModel(
                roles.person(id, visit.actor()),
                kind,
                Arrays.stream(Reason.values())
                        .map(each -> Choice.of(each.name(), kindKey(each), frame.words()))
                        .toList(),
                reason,
                roles.givesAlone(visit.actor()),
                SafeUrl.of("/admin/people/" + id + "/record"));
        return Page.of(status, templates.administrationRecordAsk(frame, model));
    }

    @GET
    @Path("records")
    public Page list(@QueryParam("done") @DefaultValue("") String done) {
        Frame frame = frames.current();
        var rows = records.newest(visit.actor()).stream().map(RecordPages::row).toList();
        return Page.ok(templates.administrationRecords(
                DONE.contains(done) ? frame.saying(Notice.done("records.done." + done)) : frame,
                new RecordsModel(rows, RolesPage.ZONE)));
    }

    @POST
    @Path("records/" + ID + "/allow")
    public Response allow(@PathParam("id") UUID id) {
        records.allow(id, visit.actor());
        return back("allowed");
    }

    @POST
    @Path("records/" + ID + "/decline")
    public Response decline(@PathParam("id") UUID id) {
        records.decline(id, visit.actor());
        return back("declined");
    }

    @POST
    @Path("records/" + ID + "/read")
    public Page read(@PathParam("id") UUID id) {
        var record = records.read(id, visit.language(), visit.actor());
        return Page.ok(templates.administrationRecord(frames.current(), new RecordModel(record, RolesPage.ZONE)));
    }

    private static RecordsModel.Row row(RequestView request) {
        String here = HERE + "/" + request.id();
        return new RecordsModel.Row(
                request,
                kindKey(request.reason()),
                "records.state." + request.state().name().toLowerCase(Locale.ROOT),
                SafeUrl.of(here + "/allow"),
                SafeUrl.of(here + "/decline"),
                SafeUrl.of(here + "/read"));
    }

    private static String kindKey(Reason reason) {
        return "record.kind." + reason.name().toLowerCase(Locale.ROOT);
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }
}

package lms.web.membership.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.web.membership.domain.FileStep;
import lms.web.membership.domain.Outcome;
import lms.web.membership.domain.PeopleFile.Choices;
import lms.web.membership.domain.PersonField;
import lms.web.membership.usecase.FileView;
import lms.web.membership.usecase.ImportWork;
import lms.web.membership.usecase.PeopleFiles;
import lms.web.membership.usecase.TypedColumns;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.TakesUpload;
import lms.web.shared.http.UploadRoom;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.ConfirmationRequired;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.secret.Secrets;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** Bringing in people from a file. One address shows the step that the file is at. */
@Path("/admin/people/import")
@Component
public class ImportPage {

    private static final String HERE = "/admin/people/import";
    private static final String CSV = "text/csv; charset=UTF-8";
    /** Without it, spreadsheets take the file for one in an older encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PeopleFiles files;
    private final ImportWork work;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ImportPage(PeopleFiles files, ImportWork work, Visit visit, Frames frames, Templates templates) {
        this.files = files;
        this.work = work;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * The step that the file is at.
     *
     * @param shown name of an {@link Outcome}; all rows otherwise
     */
    @GET
    public Page show(
            @QueryParam(CheckModel.SHOWN) @DefaultValue("") String shown,
            @QueryParam("page") @DefaultValue("1") String page) {
        Optional<FileView> file = files.mine(visit.actor());
        boolean checks = file.map(FileView::step).filter(FileStep.CHECK::equals).isPresent();
        return checks ? check(file.orElseThrow(), outcome(shown), Forms.number(page)) : step(200, frames.current());
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesUpload
    public Response upload(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body) {
        return afterwards(() -> {
            files.admit(visit.actor());
            byte[] bytes = UploadRoom.read(type, body, PeopleFiles.MOST_BYTES)
                    .orElseThrow(
                            () -> new Rejected(List.of(Rejected.Fault.of(PeopleFiles.FILE, "error.people.file.none"))));
            files.take(bytes, visit.actor());
        });
    }

    @POST
    @Path("columns")
    public Response choose() {
        Map<PersonField, String> places = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            places.put(field, visit.field(TypedColumns.name(field)));
        }
        var choices = new Choices(
                !visit.field(ColumnsModel.CORRECTS).isEmpty(),
                !visit.field(ColumnsModel.WRITES).isEmpty());
        return afterwards(() -> files.choose(new TypedColumns(places, choices), visit.actor()));
    }

    @POST
    @Path("back")
    public Response again() {
        return afterwards(() -> files.back(visit.actor()));
    }

    @POST
    @Path("confirm")
    public Response confirm() {
        return afterwards(() -> {
            files.confirm(visit.actor());
            work.begin();
        });
    }

    /** Cancels, stops, or ends: the file goes. */
    @POST
    @Path("end")
    public Response end() {
        try {
            files.drop(visit.actor());
            return Response.seeOther(URI.create("/admin/people")).build();
        } catch (ConfirmationRequired e) {
            return back();
        }
    }

    @GET
    @Path("rejected.csv")
    public Response rejected() {
        return Response.ok(BYTE_ORDER_MARK + files.rejected(visit.actor()))
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected.csv\"")
                .build();
    }

    private static Optional<Outcome> outcome(String shown) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(shown))
                .findFirst();
    }

    /** Does it and leads to the page that shows the step; there the person is asked to show who they are, if need be. */
    private Response afterwards(Runnable deed) {
        try {
            deed.run();
        } catch (Rejected rejected) {
            return refused(Forms.errors(rejected));
        } catch (ConfirmationRequired e) {
            return back();
        }
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(HERE)).build();
    }

    private Response refused(List<FieldError> errors) {
        return Response.status(422)
                .entity(step(422, frames.current().withErrors(errors)))
                .build();
    }

    private Page step(int status, Frame frame) {
        Optional<FileView> file = files.mine(visit.actor());
        boolean uploads = frame.error(PeopleFiles.FILE).isPresent();
        if (file.isEmpty() || uploads) {
            var model = new UploadModel(Secrets.uploadToken(visit.formToken()));
            return Page.of(status, templates.membershipUpload(frame, model));
        }
        if (file.get().step() == FileStep.COLUMNS) {
            var model = ColumnsModel.of(file.get(), visit, frame);
            return Page.of(status, templates.membershipColumns(frame, model));
        }
        return Page.of(status, templates.membershipTaken(frame, new TakenModel(file.get())));
    }

    private Page check(FileView file, Optional<Outcome> shown, int page) {
        var found = files.check(shown, page, visit.actor());
        return Page.ok(templates.membershipCheck(frames.current(), CheckModel.of(file, shown, found)));
    }
}

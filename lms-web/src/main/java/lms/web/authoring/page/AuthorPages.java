package lms.web.authoring.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import lms.web.authoring.usecase.ArchiveDesk;
import lms.web.authoring.usecase.AuthorDesks;
import lms.web.authoring.usecase.Publishing;
import lms.web.authoring.usecase.Uploads;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseDoors.CourseKey;
import lms.web.shared.http.Forms;
import lms.web.shared.http.Frames;
import lms.web.shared.http.TakesUpload;
import lms.web.shared.http.UploadRoom;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.secret.Secrets;
import lms.web.shared.view.FieldError;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.Templates;

/** The trainer's curricula: what there is, uploading a text, and who may read which course. */
@Path("/author")
@Component
public class AuthorPages {

    private final AuthorDesks desks;
    private final Uploads uploads;
    private final ArchiveDesk archives;
    private final Publishing publishing;
    private final UploadRoom room;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public AuthorPages(
            AuthorDesks desks,
            Uploads uploads,
            ArchiveDesk archives,
            Publishing publishing,
            UploadRoom room,
            Visit visit,
            Frames frames,
            Templates templates) {
        this.desks = desks;
        this.uploads = uploads;
        this.archives = archives;
        this.publishing = publishing;
        this.room = room;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page list() {
        var model = new DeskModels(visit.language()).list(desks.list(visit.actor()));
        return Page.ok(templates.authoringList(frames.current(), model));
    }

    @GET
    @Path("{curriculum}")
    public Page curriculum(@PathParam("curriculum") String curriculum) {
        return desk(200, curriculum, frames.current());
    }

    @POST
    @Path("{curriculum}/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesUpload
    public Response upload(
            @PathParam("curriculum") String curriculum,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        uploads.admit(curriculum, visit.actor());
        try {
            Optional<String> revision =
                    room.receive(type, body, (file, name) -> archives.take(curriculum, file, name, visit.actor()));
            return revision.map(known -> see(Titles.offer(curriculum, known).value()))
                    .orElseGet(
                            () -> refused(curriculum, List.of(FieldError.of(DeskModel.ARCHIVE, "author.upload.none"))));
        } catch (Rejected rejected) {
            return refused(curriculum, Forms.errors(rejected));
        }
    }

    @POST
    @Path("{curriculum}/courses/{course}/readers")
    public Response readers(@PathParam("curriculum") String curriculum, @PathParam("course") String course) {
        Visibility shown = visibility(visit.field(DeskModel.SHOWN));
        Visibility readers = visibility(visit.field(DeskModel.READERS));
        try {
            publishing.open(new CourseKey(curriculum, course), shown, readers, visit.actor());
            return see(Titles.curriculum(curriculum).value() + "#courses");
        } catch (Conflict conflict) {
            var model = new StopModel(
                    "author.conflict.title", List.of(Said.of(conflict.messageKey())), Titles.curriculum(curriculum));
            return Response.status(409)
                    .entity(Page.of(409, templates.authoringStop(frames.current(), model)))
                    .build();
        }
    }

    /** Of what a select offers; anything else was not sent by our page. */
    static Visibility visibility(String value) {
        for (Visibility each : Visibility.values()) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        throw new Rejected(List.of(Rejected.Fault.of(DeskModel.READERS, "author.readers.unknown")));
    }

    static Response see(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private Response refused(String curriculum, List<FieldError> errors) {
        return Response.status(422)
                .entity(desk(422, curriculum, frames.current().withErrors(errors)))
                .build();
    }

    private Page desk(int status, String curriculum, Frame frame) {
        visit.actor().required();
        String token = Secrets.uploadToken(visit.formToken());
        var model = new DeskModels(visit.language()).desk(desks.curriculum(curriculum, visit.actor()), token);
        return Page.of(status, templates.authoringDesk(frame, model));
    }
}

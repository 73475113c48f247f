package lms.web.privacy.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import lms.web.privacy.usecase.Exports;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Classified.Keep;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Frame;
import lms.web.shared.view.Notice;
import lms.web.shared.view.Page;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.generated.Templates;

/** Asking for a copy of one's own data, and taking it through the link that was mailed. */
@Path(ExportPage.PATH)
@Component
public class ExportPage {

    static final String PATH = "/me/privacy/export";

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Set<String> DONE = Set.of("asked", "lost");

    private final Exports exports;
    private final Visit visit;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public ExportPage(Exports exports, Visit visit, Frames frames, Templates templates) {
        this.exports = exports;
        this.visit = visit;
        this.frames = frames;
        this.templates = templates;
    }

    @GET
    public Page show(@QueryParam("done") @DefaultValue("") String done) {
        var export = exports.mine(visit.actor());
        Frame frame = frames.current();
        var model = new ExportModel(
                export, frame.words().length(Keep.EXPORT.length().orElseThrow()), ZONE);
        return Page.ok(templates.privacyExport(
                DONE.contains(done) ? frame.saying(Notice.done("export." + done)) : frame, model));
    }

    @POST
    public Response ask() {
        exports.ask(visit.actor());
        return back("asked");
    }

    @GET
    @Path("{secret}")
    public Page linked(@PathParam("secret") String secret) {
        Instant until = exports.linked(secret, visit.actor());
        var model = new ExportTakeModel(SafeUrl.of(PATH + "/" + secret), until, ZONE);
        return Page.ok(templates.privacyExportTake(frames.current(), model));
    }

    /** The answer of a sent form, so that no mail program takes the copy by looking at the link. */
    @POST
    @Path("{secret}")
    public Response take(@PathParam("secret") String secret) {
        Optional<InputStream> copy = exports.take(secret, visit.actor());
        return copy.map(ExportPage::download).orElseGet(() -> back("lost"));
    }

    private static Response download(InputStream copy) {
        StreamingOutput body = out -> {
            try (copy) {
                copy.transferTo(out);
            }
        };
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.zip\"")
                .build();
    }

    private static Response back(String done) {
        return Response.seeOther(URI.create(PATH + "?done=" + done)).build();
    }
}

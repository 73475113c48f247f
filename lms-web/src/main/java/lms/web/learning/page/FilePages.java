package lms.web.learning.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import lms.web.learning.usecase.LessonFiles;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;

/** The pictures, films and downloads of lessons. */
@Path("/files")
@Component
public class FilePages {

    /** Should somebody open a picture by itself, nothing in it runs. */
    private static final String SANDBOX =
            "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    private final LessonFiles files;
    private final Visit visit;

    @Inject
    public FilePages(LessonFiles files, Visit visit) {
        this.files = files;
        this.visit = visit;
    }

    @GET
    @Path("{curriculum}/{path: .+}")
    public Response file(
            @PathParam("curriculum") String curriculum,
            @PathParam("path") String path,
            @HeaderParam("Range") @DefaultValue("") String range) {
        byte[] content = files.open(curriculum, path, visit.actor());
        FileType type = FileType.of(path);
        Optional<ByteRange> part = ByteRange.of(range, content.length);
        Response.ResponseBuilder answer = part.map(asked -> Response.status(Response.Status.PARTIAL_CONTENT)
                        .header("Content-Range", asked.contentRange(content.length))
                        .entity(Arrays.copyOfRange(content, asked.from(), asked.to() + 1)))
                .orElseGet(() -> Response.ok(content));
        return answer.header(HttpHeaders.CONTENT_TYPE, type.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(type, path))
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", SANDBOX)
                .build();
    }

    private static String disposition(FileType type, String path) {
        String name = URLEncoder.encode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return (type.inline() ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}

package lms.web.shared.view;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves {@link Assets}. Under its present name an asset may be kept for a year; under an old or a bare name it is
 * served as it is now, to be asked for again soon: a page that was open during an update keeps its looks.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern HASHED = Pattern.compile("/([A-Za-z0-9-]+)\\.[0-9a-f]{12}\\.([a-z0-9]+)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String SHORT = "public, max-age=60";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        var asset = Assets.in(getServletContext()).find(bareName(path));
        var type = asset.flatMap(Asset::contentType);
        if (asset.isEmpty() || type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", path.equals("/" + asset.get().hashedName()) ? FOR_EVER : SHORT);
        response.setHeader("ETag", asset.get().etag());
        if (asset.get().etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(asset.get(), type.get(), response);
    }

    private static void send(Asset asset, String type, HttpServletResponse response) throws IOException {
        var bytes = asset.bytes();
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String bareName(String path) {
        return Optional.of(HASHED.matcher(path))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1) + "." + matcher.group(2))
                .orElse(path.substring(1));
    }
}

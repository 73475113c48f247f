package lms.web.shared.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Objects;

/**
 * {@code /health/live} and {@code /health/ready}: say {@code up} or {@code down} to callers on the same machine, and
 * nothing to anybody else, nor to requests that a proxy passes on.
 */
public class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // set by the container before the first request
    private transient Readiness readiness;

    /** Called by the container. */
    @Inject
    public void use(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!isLocal(request) || !(path.equals("/live") || path.equals("/ready"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean up = path.equals("/live") || readiness.isReady();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(up ? "up" : "down");
    }

    private static boolean isLocal(HttpServletRequest request) throws IOException {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        String caller = request.getRemoteAddr();
        return InetAddress.getByName(caller).isLoopbackAddress() || caller.equals(request.getLocalAddr());
    }
}

package lms.web.shared.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code /health/live} and {@code /health/ready} say {@code up} or {@code down}, and parts of the application what their
 * {@link HealthNote} says: to callers on the same machine, and nothing to anybody else, nor to requests that a proxy
 * passes on.
 */
public class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String UP = "up";
    private static final String DOWN = "down";

    @SuppressWarnings("NullAway.Init") // set by the container before the first request
    private transient Readiness readiness;

    @SuppressWarnings("NullAway.Init") // set by the container before the first request
    private transient Instance<HealthNote> notes;

    /** Called by the container. */
    @Inject
    public void use(Readiness readiness, Instance<HealthNote> notes) {
        this.readiness = readiness;
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<String> answer = isLocal(request) ? answer(path) : Optional.empty();
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean up = !answer.get().equals(DOWN);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(answer.get());
    }

    private Optional<String> answer(String path) {
        return switch (path) {
            case "/live" -> Optional.of(UP);
            case "/ready" -> Optional.of(readiness.isReady() ? UP : DOWN);
            default ->
                notes.stream()
                        .filter(note -> path.equals("/" + note.name()))
                        .map(HealthNote::text)
                        .findFirst();
        };
    }

    private static boolean isLocal(HttpServletRequest request) throws IOException {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        String caller = request.getRemoteAddr();
        return InetAddress.getByName(caller).isLoopbackAddress() || caller.equals(request.getLocalAddr());
    }
}

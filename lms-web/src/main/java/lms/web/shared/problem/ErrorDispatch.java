package lms.web.shared.problem;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Objects;
import java.util.logging.Logger;
import lms.web.shared.config.Settings;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Fault;
import lms.web.shared.kernel.Ids;
import lms.web.shared.view.Page;

/**
 * The error page of what never reaches a page or ends outside of them, named in {@code web.xml}: the server's own would
 * tell its name, its version and, for faults, the class and message of the exception.
 */
@SuppressWarnings("NullAway.Init") // the container calls use() before the first request
public class ErrorDispatch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorDispatch.class.getName());

    private transient Problems problems;
    private transient Visit visit;
    private transient Settings settings;
    private transient Ids ids;

    /** Called by the container. */
    @Inject
    public void use(Problems problems, Visit visit, Settings settings, Ids ids) {
        this.problems = problems;
        this.visit = visit;
        this.settings = settings;
        this.ids = ids;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        visit.begin(
                Objects.toString(path, "/"),
                Objects.toString(path, "/"),
                settings.defaultLanguage().toLanguageTag());
        write(answer(request), response);
    }

    private Response answer(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        if (!(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault)) {
            return problems.answer(status == HttpServletResponse.SC_NOT_IMPLEMENTED ? 405 : status);
        }
        String reference = ids.next().toString();
        LOG.severe(() -> "Fault " + reference + ": " + Fault.describe(fault));
        return problems.answerWithReference(500, reference);
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        if (answer.getEntity() instanceof Page page) {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.bytes());
        } else {
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(answer.getEntity());
        }
    }
}

package lms.web.account.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.web.account.usecase.SignIns;
import lms.web.shared.http.Forms;
import lms.web.shared.http.HoldsForm;
import lms.web.shared.http.TakesUpload;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.HeldForm;
import lms.web.shared.problem.Problems;
import lms.web.shared.secret.Secrets;
import lms.web.shared.view.Frame;

/**
 * Lets a form through only if it was sent from a page of ours: browsers say where a request comes from, and forms of
 * people who are signed in carry a token besides. A form that comes after its sign-in has ended is not lost: where the
 * page can show it again, it is kept through signing in.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@Component
public class FormGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Visit visit;
    private final SignIns signIns;
    private final SignInPages pages;
    private final Problems problems;

    @Context
    @SuppressWarnings("NullAway.Init")
    private ResourceInfo resource;

    @Inject
    public FormGuard(Visit visit, SignIns signIns, SignInPages pages, Problems problems) {
        this.visit = visit;
        this.signIns = signIns;
        this.pages = pages;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (!isFromHere(request)) {
            request.abortWith(problems.answer(403));
            return;
        }
        if (resource.getResourceMethod().isAnnotationPresent(TakesUpload.class)) {
            admitUpload(request);
            return;
        }
        MediaType type = request.getMediaType();
        if (type != null && !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            request.abortWith(problems.answer(415));
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        receive(new String(body, StandardCharsets.UTF_8), request);
    }

    /** The body is left alone: the page reads it once it has asked for the rights. */
    private void admitUpload(ContainerRequestContext request) {
        String token = request.getUriInfo().getQueryParameters().getFirst(TakesUpload.TOKEN);
        boolean signedIn = visit.actor().person().isPresent();
        if (signedIn && (token == null || !Secrets.same(Secrets.uploadToken(visit.formToken()), token))) {
            request.abortWith(problems.answer(403));
        } else if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            request.abortWith(problems.answer(415));
        }
    }

    private void receive(String body, ContainerRequestContext request) {
        try {
            visit.receive(Forms.decode(body));
        } catch (IllegalArgumentException e) {
            request.abortWith(problems.answer(400));
            return;
        }
        visit.sends(holdsForm() ? held(body) : HeldForm.NONE);
        boolean signedIn = visit.actor().person().isPresent();
        if (!signedIn && holdsForm()) {
            request.abortWith(pages.answerKept(held(body)));
        } else if (signedIn && !Secrets.same(visit.formToken(), visit.field(Frame.CSRF))) {
            request.abortWith(oldForm(body));
        }
    }

    /** The form is from an earlier sign-in of this browser: the page shows it again, with a token of today. */
    private Response oldForm(String body) {
        if (!holdsForm()) {
            return problems.answer(403);
        }
        signIns.hold(held(body), visit.actor());
        return Response.seeOther(URI.create(visit.path())).build();
    }

    private boolean holdsForm() {
        return resource.getResourceMethod().isAnnotationPresent(HoldsForm.class);
    }

    private HeldForm held(String body) {
        MultivaluedMap<String, String> fields = Forms.decode(body);
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        kept.remove(Frame.CSRF);
        String encoded = Forms.encode(kept);
        return encoded.length() > HeldForm.LONGEST ? HeldForm.NONE : new HeldForm(visit.path(), encoded);
    }

    private static boolean isFromHere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        String host = request.getHeaderString("Host");
        return origin != null && host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}

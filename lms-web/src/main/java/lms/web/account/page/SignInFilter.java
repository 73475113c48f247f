package lms.web.account.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lms.web.account.usecase.SignIns;
import lms.web.shared.config.Settings;
import lms.web.shared.http.ClientAddress;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Component;
import lms.web.shared.secret.Secrets;
import lms.web.shared.view.SafeUrl;

/** Finds out who visits, and in which language to answer. The API does not look at the cookie. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@Component
public class SignInFilter implements ContainerRequestFilter {

    private final SignIns signIns;
    private final Visit visit;
    private final Settings settings;
    private final HttpServletRequest connection;

    @Inject
    public SignInFilter(SignIns signIns, Visit visit, Settings settings, HttpServletRequest connection) {
        this.signIns = signIns;
        this.visit = visit;
        this.settings = settings;
        this.connection = connection;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        // A path such as //host would lead elsewhere if a page linked to it: to us it is the first page.
        String path = SafeUrl.isLocal(uri.getRawPath()) ? uri.getRawPath() : "/";
        String query = uri.getRawQuery();
        visit.begin(path, query == null ? path : path + "?" + query, language(request));
        visit.comesBackTo(request.getMethod().equals("GET") ? visit.pathWithQuery() : referrer(request));
        visit.comesFrom(address(request));
        Cookie cookie = request.getCookies().get(SignInCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty() || isToApi(request)) {
            return;
        }
        signIns.recognise(cookie.getValue())
                .ifPresentOrElse(
                        known -> visit.recognise(known.person(), Secrets.formToken(cookie.getValue()), known.held()),
                        visit::signInHasEnded);
        asked(request).ifPresent(visit::readsIn);
    }

    /** The page with the form; browsers tell it to its own site. */
    private static String referrer(ContainerRequestContext request) {
        String header = request.getHeaderString("Referer");
        try {
            return header == null ? "" : SignInPages.local(URI.create(header).getRawPath());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** However the address is written: an API that took the cookie in one way of writing would take it in all. */
    private static boolean isToApi(ContainerRequestContext request) {
        return request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(segment -> !segment.isEmpty())
                .findFirst()
                .filter("api"::equals)
                .isPresent();
    }

    private String address(ContainerRequestContext request) {
        List<String> forwarded = request.getHeaders().getOrDefault(ClientAddress.HEADER, List.of());
        return ClientAddress.of(
                connection.getRemoteAddr(), forwarded, settings.http().proxies());
    }

    private String language(ContainerRequestContext request) {
        return asked(request).orElseGet(() -> {
            Locale preferred = Locale.lookup(ranges(request), settings.languages());
            return (preferred == null ? settings.defaultLanguage() : preferred).toLanguageTag();
        });
    }

    /** The language that the address asks for, if we speak it. */
    private Optional<String> asked(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(Frames.LANGUAGE))
                .filter(asked -> settings.languages().contains(Locale.forLanguageTag(asked)));
    }

    private static List<Locale.LanguageRange> ranges(ContainerRequestContext request) {
        String header = request.getHeaderString("Accept-Language");
        try {
            return header == null || header.isBlank() || header.length() > 200
                    ? List.of()
                    : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}

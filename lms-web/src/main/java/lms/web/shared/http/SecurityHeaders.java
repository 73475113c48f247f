package lms.web.shared.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lms.web.shared.config.Settings;

/**
 * Puts the headers on every answer, error pages and assets included, that tell browsers to load nothing from elsewhere,
 * to run nothing inline, to show the page in no frame, and to keep nothing that a signed-in person saw.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Name of the only cookie. Browsers accept the prefix only with Secure, with Path=/ and without Domain. */
    public static final String COOKIE = "__Host-lms";

    static final Map<String, String> ALWAYS = always();

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String KEEP_NOTHING = "private, no-store";
    /** Two years, as the preload list of browsers asks for at least one. */
    private static final String HTTPS_ONLY = "max-age=63072000; includeSubDomains";

    private boolean secure;

    /** Called by the container. */
    @Inject
    public void use(Settings settings) {
        this.secure = settings.site().isSecure();
    }

    private static Map<String, String> always() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src"
                        + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                        + " microphone=(), midi=(), payment=(), usb=()");
        return headers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", HTTPS_ONLY);
        }
        response.setHeader(CACHE_CONTROL, carriesCookie(request) ? KEEP_NOTHING : "no-cache");
        chain.doFilter(request, new CookieWatch(response));
    }

    private static boolean carriesCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An answer that sets or removes the cookie is about a person, too. */
    private static final class CookieWatch extends HttpServletResponseWrapper {
        private CookieWatch(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            super.addCookie(cookie);
            super.setHeader(CACHE_CONTROL, KEEP_NOTHING);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, value);
            watch(name);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, value);
            watch(name);
        }

        private void watch(String name) {
            if ("set-cookie".equals(name.toLowerCase(Locale.ROOT))) {
                super.setHeader(CACHE_CONTROL, KEEP_NOTHING);
            }
        }
    }
}

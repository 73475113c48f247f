package lms.web.it;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What the server answered.
 *
 * @param status HTTP status
 * @param headers all headers
 * @param body as text
 * @param uri the address that was asked
 */
public record Answer(int status, HttpHeaders headers, String body, URI uri) {
    /** The value of a header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Path and query that a redirect leads to. */
    public Optional<String> location() {
        return headers.firstValue("Location").map(uri::resolve).map(target -> {
            String query = target.getRawQuery();
            return query == null ? target.getRawPath() : target.getRawPath() + "?" + query;
        });
    }
}

package lms.web.shared.view;

import java.net.URI;

/**
 * The address of a meeting on another site, typed by somebody who may. Only people follow it: no page loads anything
 * from it.
 *
 * @param value absolute, https
 */
public record OutsideLink(String value) {

    /** @throws IllegalArgumentException if it is not https */
    public OutsideLink {
        URI uri = URI.create(value);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("Not an https address");
        }
    }
}

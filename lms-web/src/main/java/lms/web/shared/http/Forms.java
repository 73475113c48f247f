package lms.web.shared.http;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.view.FieldError;

/** Reads and writes the encoding of HTML forms, {@code application/x-www-form-urlencoded} in UTF-8. */
public final class Forms {

    /** More fields than any form of ours has. */
    private static final int MOST_FIELDS = 1_000;

    private Forms() {}

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException if it is not encoded as forms are, has too many fields, or holds NUL
     */
    public static MultivaluedMap<String, String> decode(String body) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        if (body.isEmpty()) {
            return fields;
        }
        if (holdsNul(body)) {
            throw new IllegalArgumentException("NUL");
        }
        String[] pairs = body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new IllegalArgumentException("More than " + MOST_FIELDS + " fields");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            fields.add(decoded(name), decoded(value));
        }
        return fields;
    }

    /** Whether a query or a form, as it was sent, holds NUL: nobody types it, and PostgreSQL keeps it in no text. */
    static boolean holdsNul(String encoded) {
        return encoded.contains("%00") || encoded.indexOf('\0') >= 0;
    }

    /** Writes a form. */
    public static String encode(Map<String, ? extends Iterable<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> StreamSupport.stream(field.getValue().spliterator(), false)
                        .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** One value, as it stands in a query or a form. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The number of a page as it stands in a query, from 1; what is none counts as 1. */
    public static int number(String typed) {
        return typed.matches("[1-9]\\d{0,6}") ? Integer.parseInt(typed) : 1;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    /** What is wrong with a form that was refused, field by field. */
    public static List<FieldError> errors(Rejected rejected) {
        return rejected.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.messageKey(), fault.args()))
                .toList();
    }
}

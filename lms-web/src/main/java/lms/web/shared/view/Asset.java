package lms.web.shared.view;

import java.util.Map;
import java.util.Optional;

/** One file that goes with the pages. */
final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    private final String name;
    private final String hash;
    private final byte[] bytes;

    Asset(String name, String hash, byte[] bytes) {
        this.name = name;
        this.hash = hash;
        this.bytes = bytes.clone();
    }

    /** The name to publish: {@code app.css} is {@code app.1f2e3d4c5b6a.css}. */
    String hashedName() {
        return name.substring(0, dot()) + "." + hash + name.substring(dot());
    }

    /** The content type; none for a kind of file that does not go with pages. */
    Optional<String> contentType() {
        return Optional.ofNullable(TYPES.get(name.substring(dot() + 1)));
    }

    /** A strong entity tag. */
    String etag() {
        return "\"" + hash + "\"";
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private int dot() {
        return name.lastIndexOf('.') < 0 ? name.length() - 1 : name.lastIndexOf('.');
    }
}

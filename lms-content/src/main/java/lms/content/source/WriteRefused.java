package lms.content.source;

import java.io.IOException;

/** A file was not written, because that could have hurt something else. */
public final class WriteRefused extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param path as it was given
     * @param reason as a sentence without its full stop
     */
    WriteRefused(String path, String reason) {
        super("'" + path + "' was not written: " + reason);
    }
}

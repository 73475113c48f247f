package lms.web.shared.view;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * An HTML page to send: what a page resource returns.
 *
 * @param model the template with its data
 * @param status HTTP status
 */
public record Page(JteModel model, int status) {
    /** A page that is what was asked for. */
    public static Page ok(JteModel model) {
        return new Page(model, 200);
    }

    /** The page of a form again, because what was sent has errors. */
    public static Page rejected(JteModel model) {
        return new Page(model, 422);
    }

    /** A page with any status. */
    public static Page of(int status, JteModel model) {
        return new Page(model, status);
    }

    /** The page, rendered whole, in UTF-8. Nearly all of its pieces are ASCII and are taken as they are. */
    public byte[] bytes() {
        var output = new Utf8ByteOutput();
        model.render(output);
        return output.toByteArray();
    }

    /** Writes the page as it is rendered, for what is too long to be whole in memory. */
    public void writeTo(Writer to) {
        model.render(new WriterOutput(to));
    }
}

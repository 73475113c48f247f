package lms.web.privacy.page;

import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /admin/privacy}: what those who look after data protection work with.
 *
 * @param links those that the reader may open
 * @param administers whether the reader is an administrator, and so came by their page
 */
public record OfficeModel(List<Link> links, boolean administers) {
    public OfficeModel {
        links = List.copyOf(links);
    }

    /**
     * A page.
     *
     * @param title the message that names it
     * @param hint the message that says what it is for
     */
    public record Link(SafeUrl address, String title, String hint) {}
}

package lms.web.consent.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /me/privacy/consents}: what the person can agree to, and what they answered.
 *
 * @param zone to tell moments in
 */
public record ConsentsModel(List<Item> items, ZoneId zone) {

    /** Name of the field with the hash of the wording that the person read. */
    public static final String WORDING = "wording";

    /** Name of the field with the answer. */
    public static final String CHOICE = "choice";

    public ConsentsModel {
        items = List.copyOf(items);
    }

    /** Where the person stands. */
    public enum Standing {
        /** Never answered: it counts as not given. */
        OPEN,
        AGREED,
        REFUSED,
        /** Agreed to words that are not in force any more: it counts as not given. */
        CHANGED
    }

    /**
     * Something to agree to.
     *
     * @param id as it stands in the address
     * @param hash of the wording
     * @param since when the person answered; empty if they did not
     * @param action where the form posts to
     * @param history the latest first
     */
    public record Item(
            String id,
            Wording wording,
            String hash,
            Standing standing,
            Optional<Instant> since,
            SafeUrl action,
            List<Past> history) {
        public Item {
            history = List.copyOf(history);
        }
    }

    /** The words. */
    public record Wording(Text title, Text words, Text yes, Text no) {}

    /**
     * An earlier answer, or the present one.
     *
     * @param words what was put to the person then
     */
    public record Past(boolean agreed, Instant at, Text words) {}
}

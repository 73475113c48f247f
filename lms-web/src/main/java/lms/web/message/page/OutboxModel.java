package lms.web.message.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /outbox}: the mails of the demonstration.
 *
 * @param mails the newest first
 * @param zone to tell moments in
 */
public record OutboxModel(List<Row> mails, ZoneId zone) {
    public OutboxModel {
        mails = List.copyOf(mails);
    }

    /**
     * A mail in the list.
     *
     * @param language of its words, a BCP 47 tag
     */
    public record Row(SafeUrl url, String to, String subject, String language, Instant written) {}
}

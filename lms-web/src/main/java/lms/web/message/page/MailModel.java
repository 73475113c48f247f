package lms.web.message.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lms.web.shared.view.SafeUrl;

/**
 * {@code /outbox/…}: one mail of the demonstration.
 *
 * @param language of its words, a BCP 47 tag
 * @param lines of the body
 * @param zone to tell moments in
 */
public record MailModel(String to, String subject, String language, Instant written, List<Line> lines, ZoneId zone) {
    public MailModel {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param link where it leads, if it is an address on this site
     */
    public record Line(String text, Optional<SafeUrl> link) {}
}

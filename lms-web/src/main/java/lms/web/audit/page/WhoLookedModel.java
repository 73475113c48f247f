package lms.web.audit.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Phrase;

/**
 * {@code /me/privacy/who-looked}: who looked at or changed what is kept about the reader.
 *
 * @param lines the newest first
 * @param total how many there are on all pages
 * @param zone to tell moments in
 */
public record WhoLookedModel(List<Line> lines, long total, Paging paging, ZoneId zone) {
    public WhoLookedModel {
        lines = List.copyOf(lines);
    }

    /** A deed. */
    public record Line(Instant at, Phrase sentence) {}
}

package lms.web.audit.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Phrase;

/**
 * {@code /me/privacy}: who looked at or changed what is kept about the reader, and what is kept.
 *
 * @param lines the newest first
 * @param total how many there are on all pages
 * @param zone to tell moments in
 * @param kept what is kept of everybody, by how long
 */
public record MyPrivacyModel(List<Line> lines, long total, Paging paging, ZoneId zone, List<Kept> kept) {
    public MyPrivacyModel {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /** A deed. */
    public record Line(Instant at, Phrase sentence) {}

    /**
     * What is kept equally long.
     *
     * @param what in words
     * @param howLong in words
     */
    public record Kept(Phrase what, Phrase howLong) {}
}

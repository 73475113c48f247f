package lms.web.audit.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Phrase;

/**
 * {@code /admin/audit}: what was noted, in sentences.
 *
 * @param lines the newest first
 * @param total how many answer to the filters
 * @param deed as chosen before; empty for all
 * @param deeds to choose from
 * @param from as typed before
 * @param until as typed before
 * @param zone to tell moments in
 * @param administers whether the reader comes from the administrator's pages
 */
public record AuditModel(
        List<Line> lines,
        long total,
        String deed,
        List<Choice> deeds,
        String from,
        String until,
        Paging paging,
        ZoneId zone,
        boolean administers) {
    /** Query parameter of the deed. */
    public static final String DEED = "deed";
    /** Query parameter of the first day. */
    public static final String FROM = "from";
    /** Query parameter of the last day. */
    public static final String UNTIL = "until";

    public AuditModel {
        lines = List.copyOf(lines);
        deeds = List.copyOf(deeds);
    }

    /**
     * A deed.
     *
     * @param number in the trail
     */
    public record Line(long number, Instant at, Phrase sentence) {}
}

package lms.web.audit.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lms.web.shared.view.Choice;
import lms.web.shared.view.Paging;
import lms.web.shared.view.Phrase;
import lms.web.shared.view.SafeUrl;

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
 * @param pseudonymous whether people are shown without their names
 * @param check what is known of the trail being whole
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
        boolean administers,
        boolean pseudonymous,
        Check check) {
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
     * What is known of the trail being whole.
     *
     * @param known in a sentence
     * @param bent whether something is wrong
     * @param asked whether a check is on its way
     * @param signed when its end was last written out
     * @param checkNow where to ask for a check
     */
    public record Check(Phrase known, boolean bent, boolean asked, Phrase signed, SafeUrl checkNow) {}

    /**
     * A deed.
     *
     * @param number in the trail
     */
    public record Line(long number, Instant at, Phrase sentence) {}
}

package lms.web.audit.usecase;

import java.util.Optional;
import java.util.function.Predicate;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.TrailRow;

/** The trail as it stands at one moment, whoever put it there: what is checked. */
public interface TrailSource {

    /** The end as it is written; empty if there is none. */
    Optional<AuditHead.End> end();

    /**
     * Reads entries in the order of their numbers.
     *
     * @param from the lowest number to read
     * @param wantsMore gets each entry, and says whether to go on
     */
    void read(long from, Predicate<TrailRow> wantsMore);
}

package lms.web.audit.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.audit.domain.AuditEntry.Noted;

/**
 * A part of the trail.
 *
 * @param lines the newest first
 * @param total how many there are on all pages
 * @param page the number of this one, from 1
 * @param pages how many pages there are, at least 1
 */
public record AuditPart(List<Line> lines, long total, int page, int pages) {
    public AuditPart {
        lines = List.copyOf(lines);
    }

    /**
     * A deed.
     *
     * @param actor name of who did it; empty once the account is gone
     * @param person name of the person it was done to, if it was done to one whose account is there
     */
    public record Line(long seq, Instant at, Optional<String> actor, Noted noted, Optional<String> person) {}
}

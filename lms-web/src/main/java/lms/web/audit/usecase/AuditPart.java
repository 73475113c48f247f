package lms.web.audit.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.web.audit.domain.Deed;

/**
 * A part of the trail.
 *
 * @param lines the newest first
 * @param total how many there are on all pages
 * @param page the number of this one, from 1
 * @param pages how many pages there are, at least 1
 * @param pseudonymous whether people are shown without their names
 */
public record AuditPart(List<Line> lines, long total, int page, int pages, boolean pseudonymous) {
    public AuditPart {
        lines = List.copyOf(lines);
    }

    /**
     * A deed.
     *
     * @param actor who did it; empty for the system
     * @param object what it was done to; empty where it was done to a person
     * @param detail empty if nobody can read it any more, or the reader may not
     * @param person whom it was done to, if it was a person
     */
    public record Line(
            long seq,
            Instant at,
            Deed deed,
            Optional<Who> actor,
            String object,
            Optional<String> detail,
            Optional<Who> person) {}

    /**
     * Somebody in the trail.
     *
     * @param mark short and always the same for the same person; says nothing else of them
     * @param name empty if the reader may not know it, or the account is gone
     */
    public record Who(String mark, Optional<String> name) {}
}

package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/** What was done to one's own data, and who looked at it. Each person reads their own and nobody else's. */
@UseCase
public class MyTrail {

    private final AuditStore store;
    private final CohortStays stays;
    private final TrailLines lines;

    @Inject
    public MyTrail(AuditStore store, CohortStays stays, TrailLines lines) {
        this.store = store;
        this.stays = stays;
        this.lines = lines;
    }

    /** A part of the list, the newest first. */
    public Part read(int asked, Actor actor) {
        Actor.Person person = actor.required();
        Scope own = person.own();
        List<CohortStays.Stay> mine = stays.of(own);
        long total = store.count(own, mine);
        int pages = AuditTrail.pages(total);
        int page = Math.max(1, Math.min(pages, asked));
        var entries = store.newest(own, mine, (page - 1) * AuditTrail.pageSize(), AuditTrail.pageSize());
        return new Part(lines.forTheirSubject(entries, person.accountId()), total, page, pages);
    }

    /** The whole list, the newest first, for the person's copy of their data. */
    @PublicUse("called by what makes the copy, which the person has asked for")
    public void read(Scope.Own whose, Consumer<Line> reader) {
        List<CohortStays.Stay> mine = stays.of(whose);
        int done = 0;
        List<AuditEntry> part;
        do {
            part = store.newest(whose, mine, done, AuditTrail.pageSize());
            lines.forTheirSubject(part, whose.accountId()).forEach(reader);
            done += part.size();
        } while (part.size() == AuditTrail.pageSize());
    }

    /**
     * A part of the list.
     *
     * @param lines the newest first
     * @param total how many there are on all pages
     * @param page from 1
     * @param pages at least 1
     */
    public record Part(List<Line> lines, long total, int page, int pages) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A deed.
     *
     * @param mine whether the reader did it
     * @param holder who did it, if they hold an office now
     * @param object what was looked at besides, such as a cohort
     * @param detail empty if nobody can read it any more
     */
    public record Line(
            Instant at,
            Deed deed,
            boolean mine,
            Optional<AccountNames.Holder> holder,
            String object,
            Optional<String> detail) {}
}

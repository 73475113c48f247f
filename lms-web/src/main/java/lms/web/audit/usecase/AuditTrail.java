package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lms.web.audit.domain.AuditEntry;
import lms.web.audit.domain.Deed;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;

/**
 * Reading what was noted: auditors in full, administrators without the names of people (right 42). Reading is noted too,
 * once in a day.
 */
@UseCase
public class AuditTrail {

    private static final int PAGE_SIZE = 50;

    private final AuditStore store;
    private final TrailLines lines;
    private final Audit audit;

    @Inject
    public AuditTrail(AuditStore store, TrailLines lines, Audit audit) {
        this.store = store;
        this.lines = lines;
        this.audit = audit;
    }

    /**
     * A part of the trail.
     *
     * @throws NotFound unless the actor is an auditor or an administrator
     */
    public AuditPart read(AuditQuestion question, Actor actor) {
        actor.required();
        Scope scope = Scope.toAudit(actor);
        if (scope.equals(Scope.nothing())) {
            throw new NotFound();
        }
        boolean pseudonymous = !actor.holds(Role.AUDITOR);
        long total = store.count(scope, question);
        int pages = pages(total);
        int page = Math.max(1, Math.min(pages, question.page()));
        List<AuditEntry> entries = store.newest(scope, question, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        var part = new AuditPart(
                pseudonymous ? lines.withoutNames(entries) : lines.withNames(entries, scope),
                total,
                page,
                pages,
                pseudonymous);
        audit.noteRead(actor, Deed.TRAIL_READ, "", ChronoUnit.DAYS);
        return part;
    }

    /** How many pages there are, at least one. */
    static int pages(long total) {
        return (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** How many entries a page has. */
    static int pageSize() {
        return PAGE_SIZE;
    }
}

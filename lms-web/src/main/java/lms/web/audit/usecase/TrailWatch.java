package lms.web.audit.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.AuditWatch;
import lms.web.audit.domain.Verdict;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.Scope;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.secret.Vault;

/** Signs the end of the trail for another place, and remembers what the last check found. */
@UseCase
public class TrailWatch {

    private final AuditWatchStore watches;
    private final AuditStore trail;
    private final HeadShelf shelf;
    private final Chain chain;
    private final Clock clock;

    @Inject
    public TrailWatch(AuditWatchStore watches, AuditStore trail, HeadShelf shelf, Vault vault, Clock clock) {
        this.watches = watches;
        this.trail = trail;
        this.shelf = shelf;
        this.chain = new Chain(vault);
        this.clock = clock;
    }

    /**
     * Writes the end of the trail out, if an hour has passed and something was noted. Of several servers one does it. An
     * end that is not ours is not signed: that would make a cut trail look whole.
     */
    @PublicUse("done by the system every hour")
    public void sign() {
        Instant now = clock.instant();
        Optional<AuditHead.End> end = trail.head().map(AuditHead::end).filter(chain::isOurs);
        if (end.isPresent() && watches.watch().wantsSigning(now, end.get().seq())) {
            AuditWatch held = watches.hold();
            if (held.wantsSigning(now, end.get().seq())) {
                shelf.add(chain.sign(now, end.get()));
                held.signed(end.get().seq(), now);
                watches.flush();
            }
        }
    }

    /** Whether the trail is to be checked now. */
    @PublicUse("asked by the system")
    public boolean isDue() {
        return watches.watch().wantsChecking(clock.instant());
    }

    /** Remembers what a check found. */
    @PublicUse("done by the system after a check")
    public void record(Verdict verdict) {
        watches.hold().checked(verdict, clock.instant());
        watches.flush();
    }

    /**
     * What is known of the trail.
     *
     * @throws NotFound unless the actor may read the trail
     */
    public AuditWatch.Watched state(Actor actor) {
        require(actor);
        return watches.watch().watched();
    }

    /**
     * Has the trail checked soon.
     *
     * @throws NotFound unless the actor may read the trail
     */
    public void ask(Actor actor) {
        require(actor);
        watches.hold().ask();
        watches.flush();
    }

    private static void require(Actor actor) {
        actor.required();
        if (Scope.toAudit(actor).equals(Scope.nothing())) {
            throw new NotFound();
        }
    }
}

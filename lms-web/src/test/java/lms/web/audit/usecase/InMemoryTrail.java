package lms.web.audit.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import lms.web.audit.domain.AuditEntry.Noted;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.AuditPerson;
import lms.web.audit.domain.Deed;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.domain.TrailRow;
import lms.web.shared.secret.Vault;

/** A trail that somebody with the whole database in their hands can bend as they like. */
final class InMemoryTrail implements TrailSource {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final List<TrailRow> rows;
    final List<SignedHead> heads;
    private final List<AuditHead.End> ends = new ArrayList<>();
    Optional<AuditHead.End> end;

    private InMemoryTrail(List<TrailRow> rows, List<SignedHead> heads, Optional<AuditHead.End> end) {
        this.rows = new ArrayList<>(rows);
        this.heads = new ArrayList<>(heads);
        this.end = end;
    }

    /** Entries as they are noted, with a head signed after every so many. */
    static InMemoryTrail noted(Vault vault, int entries, int signedEvery) {
        var scribe = new Scribe(vault);
        var chain = new Chain(vault);
        AuditHead head = scribe.start();
        List<Deed> deeds = List.of(Deed.values());
        var trail = new InMemoryTrail(List.of(), List.of(), Optional.empty());
        trail.ends.add(head.end());
        for (int n = 1; n <= entries; n++) {
            Optional<AuditPerson> ada = Optional.of(scribe.pseudonym(new UUID(7, n % 5), new UUID(8, n % 5)));
            Optional<AuditPerson> ben =
                    n % 3 == 0 ? Optional.of(scribe.pseudonym(new UUID(7, 9), new UUID(8, 9))) : Optional.empty();
            var deed = deeds.get(n % deeds.size());
            var entry = scribe.write(
                    head,
                    new Scribe.Occasion(new UUID(9, n), NOON.plusSeconds(n)),
                    new Scribe.Cast(ada, ben),
                    new Noted(deed, "cohort:" + n, "detail " + n));
            trail.rows.add(entry.row());
            trail.ends.add(head.end());
            if (n % signedEvery == 0) {
                trail.heads.add(chain.sign(NOON.plusSeconds(n), head.end()));
            }
        }
        trail.end = Optional.of(head.end());
        return trail;
    }

    InMemoryTrail copy() {
        var copy = new InMemoryTrail(rows, heads, end);
        copy.ends.addAll(ends);
        return copy;
    }

    /** The end as it truly was after so many entries, for somebody who kept a backup. */
    AuditHead.End endOnce(long entries) {
        return ends.get((int) entries);
    }

    TrailRow at(long seq) {
        return rows.get((int) seq - 1);
    }

    void put(long seq, TrailRow row) {
        rows.set((int) seq - 1, row);
    }

    long last() {
        return rows.size();
    }

    @Override
    public Optional<AuditHead.End> end() {
        return end;
    }

    @Override
    public void read(long from, Predicate<TrailRow> wantsMore) {
        for (TrailRow row : rows.stream()
                .sorted(Comparator.comparingLong(TrailRow::seq))
                .filter(each -> each.seq() >= from)
                .toList()) {
            if (!wantsMore.test(row)) {
                return;
            }
        }
    }
}

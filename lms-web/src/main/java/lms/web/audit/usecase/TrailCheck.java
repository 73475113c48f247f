package lms.web.audit.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.domain.TrailRow;
import lms.web.audit.domain.Verdict;
import lms.web.audit.domain.Verdict.Flaw;
import lms.web.audit.domain.Verdict.Kind;

/**
 * Finds the first entry of the trail with which something is wrong: one walk over the links, then the end against what is
 * written of it, and the heads that were signed and kept elsewhere. The running server and the command line use this one
 * class.
 */
public final class TrailCheck {

    private final Chain chain;
    private final List<SignedHead> heads;

    /**
     * With the keys of the site.
     *
     * @param heads what was signed and kept elsewhere
     */
    public TrailCheck(Chain chain, List<SignedHead> heads) {
        this.chain = chain;
        this.heads =
                heads.stream().sorted(Comparator.comparingLong(SignedHead::seq)).toList();
    }

    /**
     * Checks a trail from its first entry to its end.
     *
     * @param progress is told the number of each entry that was checked
     */
    public Verdict of(TrailSource source, LongConsumer progress) {
        var walk = new Walk(progress);
        source.read(Long.MIN_VALUE, walk::step);
        List<Flaw> flaws = new ArrayList<>(walk.flaws);
        walk.strange.ifPresent(row -> flaws.add(new Diagnosis(chain, source).of(row, walk.link)));
        if (flaws.isEmpty()) {
            cut(source.end(), walk.last, walk.link).ifPresent(flaws::add);
        }
        heads.stream()
                .filter(head -> !chain.isOurs(head))
                .map(head -> new Flaw(Kind.SIGNATURE, head.seq()))
                .forEach(flaws::add);
        Optional<Flaw> first = flaws.stream().min(Comparator.comparingLong(Flaw::seq));
        long whole = first.map(flaw -> Math.min(walk.last, Math.max(0, flaw.seq() - 1)))
                .orElse(walk.last);
        return new Verdict(whole, first, heads.size(), walk.vouched);
    }

    /** Whether entries that were there are no longer: by the end that is written, or by a signed head beyond it. */
    private Optional<Flaw> cut(Optional<AuditHead.End> end, long last, String link) {
        boolean asWritten = end.isPresent()
                ? chain.isOurs(end.get())
                        && end.get().seq() == last
                        && end.get().link().equals(link)
                : last == 0;
        boolean signedBeyond = heads.stream().anyMatch(head -> head.seq() > last && chain.isOurs(head));
        return asWritten && !signedBeyond ? Optional.empty() : Optional.of(new Flaw(Kind.CUT, last + 1));
    }

    /** One walk over the entries. */
    private final class Walk {
        private final LongConsumer progress;
        private final List<Flaw> flaws = new ArrayList<>();
        private Optional<TrailRow> strange = Optional.empty();
        private String link = Chain.START;
        private long last;
        private long vouched;
        private int nextHead;

        Walk(LongConsumer progress) {
            this.progress = progress;
        }

        /** Whether to go on. */
        boolean step(TrailRow row) {
            long expected = last + 1;
            if (row.seq() != expected) {
                flaws.add(row.seq() < expected ? new Flaw(Kind.INSERTED, row.seq()) : new Flaw(Kind.MISSING, expected));
                return false;
            }
            String right = chain.after(link, row);
            if (!right.equals(row.link())) {
                strange = Optional.of(row);
                return false;
            }
            link = right;
            last = expected;
            progress.accept(last);
            return agrees(row);
        }

        /** What was signed of this entry names the same link. A signature that is not ours is told at the end. */
        private boolean agrees(TrailRow row) {
            while (nextHead < heads.size() && heads.get(nextHead).seq() <= row.seq()) {
                SignedHead head = heads.get(nextHead);
                nextHead++;
                if (head.seq() == row.seq() && chain.isOurs(head)) {
                    if (!head.link().equals(row.link())) {
                        flaws.add(new Flaw(Kind.SIGNATURE, row.seq()));
                        return false;
                    }
                    vouched = row.seq();
                }
            }
            return true;
        }
    }
}

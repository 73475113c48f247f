package lms.web.audit.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.TrailRow;
import lms.web.audit.domain.Verdict.Flaw;
import lms.web.audit.domain.Verdict.Kind;

/**
 * Says what was done to a trail at an entry that does not follow from the one before. The number is certain; the kind is
 * read from what is left: whether the true entry of that number stands further on, whether the strange one is true at
 * another number, whether those after it still follow.
 */
final class Diagnosis {

    private final Chain chain;
    private final TrailSource source;

    Diagnosis(Chain chain, TrailSource source) {
        this.chain = chain;
        this.source = source;
    }

    /**
     * What is wrong at the strange entry.
     *
     * @param before the link of the last true entry
     */
    Flaw of(TrailRow strange, String before) {
        long seq = strange.seq();
        Optional<Found> found = trueEntry(strange, before);
        if (found.isPresent()) {
            return new Flaw(belongsAt(strange, found.get()) ? Kind.SWAPPED : Kind.INSERTED, seq);
        }
        if (isBeyondEnd(seq)) {
            return new Flaw(Kind.INSERTED, seq);
        }
        return new Flaw(movedUp(strange) ? Kind.MISSING : Kind.CHANGED, seq);
    }

    /** The entry that was noted under this number, if it stands further on. */
    private Optional<Found> trueEntry(TrailRow strange, String before) {
        List<Found> found = new ArrayList<>();
        source.read(strange.seq() + 1, row -> {
            String link = chain.after(before, row.as(strange.seq()));
            if (link.equals(row.link()) || link.equals(strange.link())) {
                found.add(new Found(row, link));
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /** Whether the strange entry is the true one of the place where the true one of its place was found. */
    private boolean belongsAt(TrailRow strange, Found found) {
        long place = found.row().seq();
        List<String> links = new ArrayList<>(List.of(found.link()));
        source.read(strange.seq() + 1, row -> {
            if (row.seq() < place) {
                links.set(0, chain.after(links.get(0), row));
            }
            return row.seq() < place - 1;
        });
        String link = chain.after(links.get(0), strange.as(place));
        return link.equals(strange.link()) || link.equals(found.row().link());
    }

    private boolean isBeyondEnd(long seq) {
        return source.end().filter(chain::isOurs).filter(end -> end.seq() < seq).isPresent();
    }

    /** Whether one was taken out and those after it got the number before theirs. */
    private boolean movedUp(TrailRow strange) {
        if (!Chain.isLink(strange.link())) {
            return false;
        }
        List<TrailRow> next = new ArrayList<>();
        source.read(strange.seq() + 1, row -> {
            next.add(row);
            return false;
        });
        return next.isEmpty()
                ? source.end().filter(chain::isOurs).equals(Optional.of(endAt(strange.seq() + 1, strange.link())))
                : next.stream()
                        .allMatch(row -> chain.after(strange.link(), row.as(row.seq() + 1))
                                .equals(row.link()));
    }

    private AuditHead.End endAt(long seq, String link) {
        return new AuditHead.End(seq, link, chain.proof(seq, link));
    }

    /**
     * The true entry at a wrong number.
     *
     * @param row as it was found
     * @param link that it has at its true number
     */
    private record Found(TrailRow row, String link) {}
}

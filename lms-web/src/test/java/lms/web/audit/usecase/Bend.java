package lms.web.audit.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.TrailRow;
import lms.web.audit.domain.Verdict.Flaw;
import lms.web.audit.domain.Verdict.Kind;

/** Five ways to bend a trail without its key, each in several manners; every one says what has to be found. */
enum Bend {
    CHANGE {
        @Override
        Flaw of(InMemoryTrail trail, Random random) {
            long seq = 1L + random.nextInt((int) trail.last());
            TrailRow row = trail.at(seq);
            List<String> columns = new ArrayList<>(row.columns());
            int column = random.nextInt(columns.size() + 1);
            if (column < columns.size()) {
                columns.set(column, columns.get(column) + "x");
            }
            int form = column < columns.size() ? row.form() : row.form() + 1;
            var changed = new TrailRow(form, seq, columns, row.link());
            trail.put(seq, random.nextInt(4) == 0 ? changed.with(plain(changed)) : changed);
            return new Flaw(Kind.CHANGED, seq);
        }
    },

    DELETE {
        @Override
        Flaw of(InMemoryTrail trail, Random random) {
            long seq = 1L + random.nextInt((int) trail.last() - 1);
            trail.rows.remove((int) seq - 1);
            if (random.nextBoolean()) {
                trail.rows.replaceAll(row -> row.seq() > seq ? row.as(row.seq() - 1) : row);
            }
            return new Flaw(Kind.MISSING, seq);
        }
    },

    INSERT {
        @Override
        Flaw of(InMemoryTrail trail, Random random) {
            long seq = 1L + random.nextInt((int) trail.last() + 1);
            TrailRow like = trail.at(1 + random.nextInt((int) trail.last()));
            List<String> columns = new ArrayList<>(like.columns());
            columns.set(0, "forged");
            var forged = new TrailRow(like.form(), seq, columns, like.link());
            trail.rows.replaceAll(row -> row.seq() >= seq ? row.as(row.seq() + 1) : row);
            trail.rows.add((int) seq - 1, random.nextBoolean() ? forged.with(plain(forged)) : forged);
            return new Flaw(Kind.INSERTED, seq);
        }
    },

    SWAP {
        @Override
        Flaw of(InMemoryTrail trail, Random random) {
            long one = 1L + random.nextInt((int) trail.last() - 1);
            long other = one + 1 + random.nextInt((int) (trail.last() - one));
            TrailRow first = trail.at(one);
            TrailRow second = trail.at(other);
            boolean linksStay = random.nextBoolean();
            trail.put(one, second.as(one).with(linksStay ? first.link() : second.link()));
            trail.put(other, first.as(other).with(linksStay ? second.link() : first.link()));
            return new Flaw(Kind.SWAPPED, one);
        }
    },

    /** Back to the last signed head or not so far; the written end is left, moved along, or put back to what it once was. */
    CUT {
        @Override
        Flaw of(InMemoryTrail trail, Random random) {
            long signed = trail.heads.get(trail.heads.size() - 1).seq();
            boolean putBack = random.nextInt(3) == 0;
            long kept = putBack ? random.nextInt((int) signed) : signed + random.nextInt((int) (trail.last() - signed));
            trail.rows.removeIf(row -> row.seq() > kept);
            if (putBack) {
                trail.end = Optional.of(trail.endOnce(kept));
            } else if (random.nextBoolean()) {
                AuditHead.End end = trail.end.orElseThrow();
                trail.end = Optional.of(new AuditHead.End(kept, trail.at(kept).link(), end.proof()));
            }
            return new Flaw(Kind.CUT, kept + 1);
        }
    };

    /** Bends the trail somewhere; says what has to be found. */
    abstract Flaw of(InMemoryTrail trail, Random random);

    /** What somebody without the key can compute. */
    static String plain(TrailRow row) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((row.columns() + row.link()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

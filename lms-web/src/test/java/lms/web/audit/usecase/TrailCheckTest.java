package lms.web.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lms.web.audit.domain.AuditHead;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.domain.TrailRow;
import lms.web.audit.domain.Verdict;
import lms.web.audit.domain.Verdict.Flaw;
import lms.web.audit.domain.Verdict.Kind;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever bends the trail without its keys is found, at the entry where they began. */
class TrailCheckTest {

    private static final long SEED = 20261121L;
    private static final int EDITS_OF_A_KIND = 200;
    private static final int ENTRIES = 120;
    private static final int SIGNED_EVERY = 25;

    private static final KeyRing KEYS = KeyRing.fresh(new SecureRandom());
    private static final Vault VAULT = new Vault(() -> KEYS);
    private static final Chain CHAIN = new Chain(VAULT);
    private static final InMemoryTrail WHOLE = InMemoryTrail.noted(VAULT, ENTRIES, SIGNED_EVERY);

    @Test
    void whole_trail_is_whole_and_vouched_for_up_to_the_last_signed_head() {
        assertThat(check(WHOLE)).isEqualTo(new Verdict(ENTRIES, Optional.empty(), 4, 100));
    }

    @Test
    void empty_trail_is_whole() {
        assertThat(check(InMemoryTrail.noted(VAULT, 0, 1)).flaw()).isEmpty();
    }

    /** A thousand edits of five kinds. */
    @ParameterizedTest
    @EnumSource(Bend.class)
    void random_edit_is_found_where_it_was_made_and_named(Bend bend) {
        var random = new Random(SEED + bend.name().hashCode());
        for (int edit = 0; edit < EDITS_OF_A_KIND; edit++) {
            InMemoryTrail bent = WHOLE.copy();
            Flaw made = bend.of(bent, random);

            assertThat(check(bent).flaw())
                    .as("seed %d, %s, edit %d", SEED, bend, edit)
                    .contains(made);
        }
    }

    @Test
    void chain_that_is_computed_anew_without_the_key_is_found_where_it_begins() {
        var stranger = KeyRing.fresh(new SecureRandom());
        var theirs = new Chain(new Vault(() -> stranger));
        for (long from : List.of(1L, 60L, 120L)) {
            for (boolean keyed : List.of(true, false)) {
                InMemoryTrail bent = WHOLE.copy();
                String link = from == 1 ? Chain.START : bent.at(from - 1).link();
                for (long seq = from; seq <= bent.last(); seq++) {
                    TrailRow row = bent.at(seq);
                    List<String> columns = new ArrayList<>(row.columns());
                    columns.set(2, "00000000-0000-0000-0000-000000000666");
                    var changed = new TrailRow(row.form(), seq, columns, link);
                    link = keyed ? theirs.after(link, changed) : Bend.plain(changed);
                    bent.put(seq, changed.with(link));
                }
                bent.end = Optional.of(new AuditHead.End(bent.last(), link, theirs.proof(bent.last(), link)));

                assertThat(check(bent).flaw()).contains(new Flaw(Kind.CHANGED, from));
            }
        }
    }

    @Test
    void signed_head_that_was_changed_is_found() {
        SignedHead head = WHOLE.heads.get(1);
        for (SignedHead bad : List.of(
                SignedHead.read(head.line().replace("entry 50", "entry 51")),
                SignedHead.read(head.line()
                        .replaceFirst("link .", "link " + (head.link().startsWith("0") ? "1" : "0"))),
                new SignedHead(
                        head.statement(),
                        head.seq(),
                        head.link(),
                        WHOLE.heads.get(2).signature()))) {
            InMemoryTrail bent = WHOLE.copy();
            bent.heads.set(1, bad);

            assertThat(check(bent).flaw()).contains(new Flaw(Kind.SIGNATURE, bad.seq()));
        }
    }

    @Test
    void line_that_cannot_be_read_is_no_head_of_ours() {
        InMemoryTrail bent = WHOLE.copy();
        bent.heads.add(SignedHead.read("something else"));

        assertThat(check(bent).flaw()).contains(new Flaw(Kind.SIGNATURE, 0));
    }

    @Test
    void trail_that_was_written_anew_with_the_key_differs_from_what_was_signed() {
        InMemoryTrail other = InMemoryTrail.noted(VAULT, ENTRIES, SIGNED_EVERY);
        other.heads.clear();
        other.heads.addAll(WHOLE.heads);

        // Details are sealed with fresh keys, so no two trails are alike.
        assertThat(check(other).flaw()).contains(new Flaw(Kind.SIGNATURE, SIGNED_EVERY));
    }

    /** Restored from a backup, a site goes on with the same keys: what it notes then belongs to another history. */
    @Test
    void entry_of_another_history_under_the_same_keys_is_found() {
        InMemoryTrail other = InMemoryTrail.noted(VAULT, ENTRIES, SIGNED_EVERY);
        InMemoryTrail bent = WHOLE.copy();
        bent.put(60, other.at(60));

        assertThat(check(bent).flaw()).map(Flaw::seq).contains(60L);
    }

    @Test
    void head_that_was_deleted_is_a_cut() {
        InMemoryTrail bent = WHOLE.copy();
        bent.end = Optional.empty();

        assertThat(check(bent).flaw()).contains(new Flaw(Kind.CUT, ENTRIES + 1));
    }

    @Test
    void line_of_a_signed_head_is_read_as_it_was_written() {
        SignedHead head = WHOLE.heads.get(0);

        assertThat(SignedHead.read(head.line())).isEqualTo(head);
        assertThat(head.line()).startsWith("2026-11-21T12:00:25Z entry 25 link ");
    }

    private static Verdict check(InMemoryTrail trail) {
        return new TrailCheck(CHAIN, trail.heads).of(trail, seq -> {});
    }
}

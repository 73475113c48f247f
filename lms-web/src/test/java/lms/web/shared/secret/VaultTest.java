package lms.web.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed can be opened where it was sealed, as it was sealed, by whoever has the key; and in no other case. */
class VaultTest {

    private static final UUID ROW = new UUID(7, 7);
    private static final Place PLACE = new Place("account", "password_hash", ROW);
    private static final String PLAIN = "the words, ŵyth letters 💐";

    private KeyRing ring = KeyRing.fresh(new SecureRandom());
    private final Vault vault = new Vault(() -> ring);

    @Test
    void what_is_sealed_opens_again_and_shows_nothing() {
        String sealed = vault.seal(PLACE, PLAIN);

        assertThat(vault.open(PLACE, sealed)).isEqualTo(PLAIN);
        assertThat(sealed).startsWith("1:").doesNotContain("words");
        assertThat(bytes(sealed)).hasSize(12 + PLAIN.getBytes(StandardCharsets.UTF_8).length + 16);
    }

    @Test
    void each_bit_counts() {
        String sealed = vault.seal(PLACE, PLAIN);
        byte[] all = bytes(sealed);

        for (int bit = 0; bit < all.length * 8; bit++) {
            byte[] changed = all.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(PLACE, "1:" + Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @Test
    void each_cut_is_refused() {
        String sealed = vault.seal(PLACE, PLAIN);

        for (int length = 0; length < sealed.length(); length++) {
            assertRefused(PLACE, sealed.substring(0, length));
        }
    }

    @Test
    void what_was_sealed_for_another_place_is_refused() {
        String sealed = vault.seal(PLACE, PLAIN);

        assertRefused(new Place("account", "password_hash", new UUID(7, 8)), sealed);
        assertRefused(new Place("account", "email", ROW), sealed);
        assertRefused(new Place("outbox_mail", "password_hash", ROW), sealed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "1:",
                "1:!!",
                "plain words",
                "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA",
                "1:cGxhaW4",
                "01:AAAA",
                "-1:AAAA",
                "9999999999:AAAA",
                "2:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_nobody_sealed_is_refused(String text) {
        assertRefused(PLACE, text);
    }

    @Test
    void empty_text_is_sealed_like_any_other() {
        assertThat(vault.open(PLACE, vault.seal(PLACE, ""))).isEmpty();
    }

    @Test
    void no_nonce_comes_twice() {
        int seals = 1_000_000;
        Set<Nonce> seen = new HashSet<>(seals * 2);

        for (int seal = 0; seal < seals; seal++) {
            assertThat(seen.add(Nonce.of(bytes(vault.seal(PLACE, ""))))).isTrue();
        }
    }

    @Test
    void renewed_keys_open_what_is_old_and_seal_what_is_new() {
        String old = vault.seal(PLACE, PLAIN);

        ring = ring.renewed(new SecureRandom());
        String fresh = vault.seal(PLACE, PLAIN);

        assertThat(vault.open(PLACE, old)).isEqualTo(PLAIN);
        assertThat(vault.open(PLACE, fresh)).isEqualTo(PLAIN);
        assertThat(fresh).startsWith("2:");
        assertThat(vault.isCurrent(old)).isFalse();
        assertThat(vault.isCurrent(fresh)).isTrue();

        ring = ring.withoutOldSeals();
        assertRefused(PLACE, old);
        assertThat(vault.open(PLACE, fresh)).isEqualTo(PLAIN);
    }

    @Test
    void number_of_the_key_cannot_be_changed() {
        String old = vault.seal(PLACE, PLAIN);
        ring = ring.renewed(new SecureRandom());

        assertRefused(PLACE, "2" + old.substring(1));
    }

    @Test
    void marks_stay_when_the_seals_are_renewed_and_differ_by_purpose_and_site() {
        String mark = vault.mark("email", "ann@example.org");
        String fingerprint = vault.fingerprint();
        ring = ring.renewed(new SecureRandom());

        assertThat(vault.mark("email", "ann@example.org")).isEqualTo(mark).matches("[0-9a-f]{64}");
        assertThat(vault.mark("address", "ann@example.org")).isNotEqualTo(mark);
        assertThat(vault.mark("email", "bob@example.org")).isNotEqualTo(mark);
        assertThat(vault.fingerprint()).isEqualTo(fingerprint);
        var other = new Vault(new Fixed(KeyRing.fresh(new SecureRandom())));
        assertThat(other.mark("email", "ann@example.org")).isNotEqualTo(mark);
        assertThat(other.fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void key_of_its_own_opens_only_what_it_sealed() {
        String key = vault.newKey();
        String sealed = vault.sealWith(key, PLACE, PLAIN);

        assertThat(vault.openWith(key, PLACE, sealed)).isEqualTo(PLAIN);
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> vault.openWith(vault.newKey(), PLACE, sealed));
    }

    @Test
    void signature_is_of_one_head_and_one_site() {
        byte[] head = {1, 2, 3};
        byte[] signed = vault.sign(head);

        assertThat(vault.isSigned(head, signed)).isTrue();
        assertThat(vault.isSigned(new byte[] {1, 2, 4}, signed)).isFalse();
        assertThat(vault.isSigned(head, new byte[] {1})).isFalse();
        assertThat(new Vault(new Fixed(KeyRing.fresh(new SecureRandom()))).isSigned(head, signed))
                .isFalse();
    }

    @Test
    void link_depends_on_what_went_before_and_on_the_entry() {
        byte[] link = vault.link(new byte[32], new byte[] {1});

        assertThat(link).hasSize(32).isEqualTo(vault.link(new byte[32], new byte[] {1}));
        assertThat(vault.link(new byte[32], new byte[] {2})).isNotEqualTo(link);
        assertThat(vault.link(link, new byte[] {1})).isNotEqualTo(link);
    }

    private void assertRefused(Place place, String sealed) {
        assertThatExceptionOfType(BrokenSeal.class)
                .as("%s at %s", sealed, place)
                .isThrownBy(() -> vault.open(place, sealed));
    }

    private static byte[] bytes(String sealed) {
        return Base64.getUrlDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
    }

    private record Nonce(long high, int low) {
        static Nonce of(byte[] sealed) {
            var bytes = java.nio.ByteBuffer.wrap(sealed);
            return new Nonce(bytes.getLong(), bytes.getInt());
        }
    }

    private record Fixed(KeyRing ring) implements Keys {}
}

package lms.web.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lms.web.testkit.HandClock;
import org.junit.jupiter.api.Test;

/** Ids sort by the time they were made, secrets cannot be guessed, and neither comes twice. */
class IdsTest {

    private static final int MANY = 100_000;

    private final HandClock clock = new HandClock("2026-11-21T10:00:00.123Z");
    private final Ids ids = new Ids(clock);

    @Test
    void id_is_a_uuid_of_version_seven() {
        for (int n = 0; n < 1_000; n++) {
            UUID id = ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
        }
    }

    @Test
    void later_id_sorts_behind_an_earlier_one_as_text() {
        String before = ids.next().toString();
        for (int n = 0; n < 1_000; n++) {
            clock.pass(Duration.ofMillis(1));
            String after = ids.next().toString();
            assertThat(after).isGreaterThan(before);
            before = after;
        }
    }

    @Test
    void no_id_comes_twice_in_the_same_millisecond() {
        Set<UUID> made = new HashSet<>();
        for (int n = 0; n < MANY; n++) {
            made.add(ids.next());
        }

        assertThat(made).hasSize(MANY);
    }

    @Test
    void all_74_random_bits_vary() {
        long highSeen = 0;
        long lowSeen = 0;
        UUID first = ids.next();
        for (int n = 0; n < 1_000; n++) {
            UUID id = ids.next();
            highSeen |= id.getMostSignificantBits() ^ first.getMostSignificantBits();
            lowSeen |= id.getLeastSignificantBits() ^ first.getLeastSignificantBits();
        }

        assertThat(Long.bitCount(highSeen)).isEqualTo(12);
        assertThat(Long.bitCount(lowSeen)).isEqualTo(62);
    }

    @Test
    void secret_has_256_bits_and_is_safe_in_an_address() {
        String secret = ids.secret();

        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
    }

    @Test
    void no_secret_comes_twice() {
        Set<String> made = new HashSet<>();
        for (int n = 0; n < MANY; n++) {
            made.add(ids.secret());
        }

        assertThat(made).hasSize(MANY);
    }
}

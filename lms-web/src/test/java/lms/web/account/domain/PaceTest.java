package lms.web.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The waits that people and guessers meet, to the second. */
class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT, 0, PT0S",
        "ACCOUNT, 4, PT0S",
        "ACCOUNT, 5, PT3.2S",
        "ACCOUNT, 6, PT6.4S",
        "ACCOUNT, 7, PT12.8S",
        "ACCOUNT, 8, PT25S",
        "ACCOUNT, 9, PT25S",
        "ACCOUNT, 10, PT1M",
        "ACCOUNT, 11, PT2M",
        "ACCOUNT, 23, PT14M",
        "ACCOUNT, 24, PT15M",
        "ACCOUNT, 25, PT15M",
        "ACCOUNT, 1000, PT15M",
        "MAIL, 3, PT0S",
        "MAIL, 4, PT1.6S",
        "MAIL, 12, PT3M",
        "MAIL, 69, PT1H",
        "MAIL, 70, PT1H",
        "NETWORK, 300, PT0S",
        "NETWORK, 301, PT0.2S",
        "NETWORK, 302, PT0.4S",
        "NETWORK, 307, PT12.8S",
        "NETWORK, 308, PT25S",
        "NETWORK, 320, PT25S"
    })
    void wait_growsToItsLimit(Pace pace, int tries, Duration wait) {
        assertThat(pace.waitAfter(tries)).isEqualTo(wait);
    }

    /** What is counted beyond would only make forgetting longer, and one try less would not reach the limit. */
    @ParameterizedTest
    @CsvSource({"ACCOUNT, 24", "MAIL, 69", "NETWORK, 308"})
    void counting_endsWhereTheWaitGrowsNoMore(Pace pace, int most) {
        assertThat(pace.most()).isEqualTo(most);
        assertThat(pace.waitAfter(most)).isEqualTo(pace.waitAfter(most + 1)).isGreaterThan(pace.waitAfter(most - 1));
    }

    @Test
    void oneTryInVain_isForgottenInItsTime() {
        assertThat(Pace.ACCOUNT.memory()).isEqualTo(Duration.ofHours(1));
        assertThat(Pace.MAIL.memory()).isEqualTo(Duration.ofHours(1));
        assertThat(Pace.NETWORK.memory()).isEqualTo(Duration.ofSeconds(12));
    }
}

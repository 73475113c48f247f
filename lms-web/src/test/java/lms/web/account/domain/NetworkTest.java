package lms.web.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has one address of a network can have many of IPv6, and one of IPv4. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:DB8:1:2:0:0:0:1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true"
    })
    void addresses_of_one_household_are_one_network(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }

    @Test
    void what_is_no_numeric_address_is_never_looked_up() {
        assertThat(Network.of("unix")).isEqualTo("unix");
        assertThat(Network.of("")).isEmpty();
        assertThat(Network.of("...")).isEqualTo("...");
        assertThat(Network.of("::::::")).isEqualTo("::::::");
    }
}

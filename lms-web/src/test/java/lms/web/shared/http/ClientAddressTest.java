package lms.web.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody chooses their own address: the header is believed only as far as proxies of ours wrote it. */
class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("127.0.0.1", "10.0.0.5");

    @Test
    void without_a_proxy_the_header_is_not_believed() {
        assertThat(ClientAddress.of("192.0.2.1", List.of("198.51.100.7"), PROXIES))
                .isEqualTo("192.0.2.1");
        assertThat(ClientAddress.of("127.0.0.1", List.of("198.51.100.7"), Set.of()))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void behind_a_proxy_its_own_entry_counts_and_not_what_was_sent_to_it() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9, 198.51.100.7"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9", "198.51.100.7"), PROXIES))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void proxies_in_a_row_are_walked_back() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9, 198.51.100.7, 10.0.0.5"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("127.0.0.1", List.of("10.0.0.5"), PROXIES)).isEqualTo("10.0.0.5");
    }

    @Test
    void a_proxy_is_known_however_its_address_is_written() {
        Set<String> proxies = Set.of("0:0:0:0:0:0:0:1", "2001:db8:0:0:0:0:0:5");

        assertThat(ClientAddress.of("::1", List.of("198.51.100.7, 2001:db8::5"), proxies))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void ports_and_brackets_are_left_out_and_what_is_no_address_ends_the_walk() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("198.51.100.7:4711"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("127.0.0.1", List.of("[2001:db8::1]:4711"), PROXIES))
                .isEqualTo("2001:db8::1");
        assertThat(ClientAddress.of("127.0.0.1", List.of("unknown"), PROXIES)).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", List.of("198.51.100.7,"), PROXIES))
                .isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", List.of(), PROXIES)).isEqualTo("127.0.0.1");
    }
}

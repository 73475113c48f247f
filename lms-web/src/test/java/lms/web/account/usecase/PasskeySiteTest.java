package lms.web.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passkeys are made for the name of the site, and for its pages at that address only. */
class PasskeySiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://learn.example.org, learn.example.org, https://learn.example.org",
        "https://learn.example.org:8443, learn.example.org, https://learn.example.org:8443",
        "http://127.0.0.1:8080, localhost, http://localhost:8080",
        "http://[::1]:8080, localhost, http://localhost:8080",
        "http://localhost:8080, localhost, http://localhost:8080"
    })
    void name_and_address_are_those_of_the_site(String url, String id, String origin) {
        var site = new PasskeySite(SettingsReader.read(
                MapSource.ofKeys(Map.of("lms.site.url", url, "lms.site.name", "Riverside learning"), "the test"),
                Path.of("target")));

        assertThat(site.id()).isEqualTo(id);
        assertThat(site.origin()).isEqualTo(origin);
        assertThat(site.name()).isEqualTo("Riverside learning");
    }
}

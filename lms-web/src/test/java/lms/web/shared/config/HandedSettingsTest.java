package lms.web.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the launcher was told, the server is told. */
class HandedSettingsTest {

    /** Of every setting another value than its usual one. */
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("lms.site.name", "Learning together"),
            Map.entry("lms.site.url", "https://learning.example.org"),
            Map.entry("lms.privacy.contact", "the officer, dpo@example.org"),
            Map.entry("lms.http.address", "127.0.0.2"),
            Map.entry("lms.http.port", "9080"),
            Map.entry("lms.http.proxies", "10.0.0.1"),
            Map.entry("lms.management.port", "9081"),
            Map.entry("lms.data.dir", "/srv/data"),
            Map.entry("lms.keys.file", "/srv/keys/lms"),
            Map.entry("lms.audit.heads", "/srv/heads"),
            Map.entry("lms.erasure.ledger", "/srv/erased"),
            Map.entry("lms.database.url", "jdbc:postgresql://db.example.org/lms"),
            Map.entry("lms.database.user", "learning"),
            Map.entry("lms.database.password", "open sesame"),
            Map.entry("lms.curricula", "/srv/more"),
            Map.entry("lms.visibility.public", "first-steps"),
            Map.entry("lms.visibility.enrolled", "your-first-campaign"),
            Map.entry("lms.mail.host", "mail.example.org"),
            Map.entry("lms.mail.port", "465"),
            Map.entry("lms.mail.from", "learning@example.org"),
            Map.entry("lms.mail.user", "learning"),
            Map.entry("lms.mail.password", "open barley"),
            Map.entry("lms.mail.security", "tls"),
            Map.entry("lms.languages", "cy,en"),
            Map.entry("lms.search.aggregates", "off"),
            Map.entry("lms.mode", "test"),
            Map.entry("lms.database.driver", "org.postgresql.ds.PGSimpleDataSource"));

    @Test
    void everySetting_isHandedOn_asItWasGiven() {
        assertThat(ALL.keySet())
                .as("settings of this test")
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::key).toList());

        assertThat(HandedSettings.of(SettingsReader.read(MapSource.ofKeys(ALL, "the test"), Path.of("/srv/lms"))))
                .containsExactlyInAnyOrderEntriesOf(ALL);
    }
}

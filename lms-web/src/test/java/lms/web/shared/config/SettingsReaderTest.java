package lms.web.shared.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    private static final Path HOME = Path.of("/srv/lms");

    @Test
    void nothing_given_is_a_loopback_server_on_the_embedded_database() {
        Settings settings = read(Map.of());

        assertThat(settings.http().address()).isEqualTo("127.0.0.1");
        assertThat(settings.site().url()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.data()).isEqualTo(HOME.resolve("var"));
        assertThat(settings.database().url()).startsWith("jdbc:h2:file:/srv/lms/var/lms;WRITE_DELAY=0;");
        assertThat(settings.database().driver()).isEqualTo("org.h2.jdbcx.JdbcDataSource");
        assertThat(settings.languages()).containsExactly(Locale.ENGLISH, Locale.forLanguageTag("cy"));
        assertThat(settings.mail()).isEmpty();
        assertThat(settings.mode()).isEqualTo(Mode.SERVE);
    }

    @Test
    void mail_is_encrypted_where_the_server_offers_it_and_always_where_a_password_is_sent() {
        Map<String, String> mail = Map.of("lms.mail.host", "mail.example.org", "lms.mail.from", "learning@example.org");
        Map<String, String> login = Map.of("lms.mail.user", "learning", "lms.mail.password", "open sesame");

        assertThat(read(mail).mail().orElseThrow().security()).isEqualTo(MailSecurity.OFFERED);
        assertThat(read(and(mail, login)).mail().orElseThrow().security()).isEqualTo(MailSecurity.STARTTLS);
        assertThat(read(and(and(mail, login), Map.of("lms.mail.security", "none")))
                        .mail()
                        .orElseThrow()
                        .security())
                .isEqualTo(MailSecurity.NONE);
        assertThat(read(and(mail, login)).toString()).doesNotContain("sesame");
    }

    @Test
    void mail_password_without_a_name_is_refused() {
        assertThat(faults(Map.of("lms.mail.password", "open sesame")))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault).contains("belong together").doesNotContain("sesame"));
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Test
    void postgresql_address_brings_its_driver() {
        Settings settings = read(Map.of("lms.database.url", "jdbc:postgresql://db.example.org/lms"));

        assertThat(settings.database().driver()).isEqualTo("org.postgresql.ds.PGSimpleDataSource");
    }

    @Test
    void proxies_are_addresses_in_numbers_written_in_one_way() {
        assertThat(read(Map.of("lms.http.proxies", "::1, 10.0.0.1")).http().proxies())
                .containsExactlyInAnyOrder("0:0:0:0:0:0:0:1", "10.0.0.1");
        for (String wrong : List.of("localhost", "10.0.0.256", "10.0.0.1:80", "12", "::1::2")) {
            assertThat(faults(Map.of("lms.http.proxies", wrong)))
                    .singleElement()
                    .asString()
                    .contains(wrong, "not an address in numbers");
        }
    }

    @Test
    void lists_are_split_at_commas() {
        Settings settings = read(
                Map.of("lms.curricula", "curricula, /srv/more", "lms.visibility.public", "first-steps , how-we-learn"));

        assertThat(settings.publishing().curricula()).containsExactly(HOME.resolve("curricula"), Path.of("/srv/more"));
        assertThat(settings.publishing().publicCourses()).containsExactlyInAnyOrder("first-steps", "how-we-learn");
    }

    @ParameterizedTest
    @CsvSource({
        "lms.http.prot, lms.http.port",
        "lms.site.nam, lms.site.name",
        "lms.datadir, lms.data.dir",
        "lms.database.pasword, lms.database.password",
    })
    void unknown_key_is_refused_with_the_nearest_name(String given, String nearest) {
        assertThat(faults(Map.of(given, "1")))
                .containsExactly(
                        given + " is not a setting. Did you mean " + nearest + "? Correct the name or remove it.");
    }

    @Test
    void unknown_name_in_the_environment_is_refused_with_the_nearest_name_there() {
        assertThat(faultsOf(MapSource.ofEnvironment(Map.of("LMS_HTTP_PROT", "1", "HOME", "/root"))))
                .containsExactly(
                        "LMS_HTTP_PROT is not a setting. Did you mean LMS_HTTP_PORT? Correct the name or remove it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lms.http.port | 80800 | whole number from 1 to 65535",
                "lms.http.port | eighty | whole number from 1 to 65535",
                "lms.http.address | 127.0.0.1/8 | not a network address",
                "lms.site.url | learning.example.org | https://learning.example.org",
                "lms.site.url | https://a@example.org | https://learning.example.org",
                "lms.database.url | jdbc:mysql://db/lms | jdbc:postgresql: or jdbc:h2:",
                "lms.visibility.public | Two Words | lower-case letters",
                "lms.languages | english | such as en,cy",
                "lms.mail.from | nobody | not a mail address",
            })
    void value_that_cannot_be_read_is_refused_with_key_value_place_and_cure(String key, String text, String cure) {
        List<String> faults = faults(Map.of(key, text));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith(key + ": ").contains(text, cure, "It comes from the file x (" + key + ")");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults(Map.of("lms.http.port", "0", "lms.colour", "red", "lms.mail.host", "mail.example.org")))
                .hasSize(3);
    }

    @Test
    void h2_that_delays_writes_is_refused() {
        assertThat(faults(Map.of("lms.database.url", "jdbc:h2:file:/srv/x;WRITE_DELAY=500")))
                .singleElement()
                .asString()
                .contains("WRITE_DELAY=0");
        assertThat(faults(Map.of("lms.database.url", "jdbc:h2:file:/srv/x"))).hasSize(1);
        assertThat(faults(Map.of("lms.database.url", "jdbc:h2:file:/srv/x;WRITE_DELAY=01")))
                .hasSize(1);
        assertThat(faults(Map.of("lms.database.url", "jdbc:h2:file:/srv/x;WRITE_DELAY=0;WRITE_DELAY=500")))
                .hasSize(1);
    }

    @Test
    void open_address_is_refused_without_https() {
        assertThat(faults(Map.of("lms.http.address", "0.0.0.0")))
                .singleElement()
                .asString()
                .contains("https");
        assertThat(faults(Map.of("lms.http.address", "0.0.0.0", "lms.site.url", "http://learning.example.org")))
                .hasSize(1);
        assertThat(read(Map.of("lms.http.address", "0.0.0.0", "lms.site.url", "https://learning.example.org/"))
                        .site()
                        .url())
                .hasToString("https://learning.example.org");
    }

    @Test
    void course_cannot_be_public_and_enrolled_only() {
        assertThat(faults(Map.of("lms.visibility.public", "a,b", "lms.visibility.enrolled", "b")))
                .singleElement()
                .asString()
                .contains("course b");
    }

    @Test
    void password_is_never_shown() {
        Settings settings = read(Map.of(
                "lms.database.password", "s3cret", "lms.database.url", "jdbc:postgresql://db/lms?password=s3cret"));

        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @Test
    void earlier_source_wins_and_blank_counts_as_not_given() {
        SettingSource source = SettingSource.firstOf(List.of(
                MapSource.ofKeys(Map.of("lms.http.port", " "), "system properties"),
                MapSource.ofEnvironment(Map.of("LMS_HTTP_PORT", "8090")),
                MapSource.ofKeys(Map.of("lms.http.port", "8091", "lms.site.name", "School"), "the file x")));

        Settings settings = SettingsReader.read(source, HOME);

        assertThat(settings.http().port()).isEqualTo(8090);
        assertThat(settings.site().name()).isEqualTo("School");
    }

    private static Settings read(Map<String, String> entries) {
        return SettingsReader.read(MapSource.ofKeys(entries, "the file x"), HOME);
    }

    private static List<String> faults(Map<String, String> entries) {
        return faultsOf(MapSource.ofKeys(entries, "the file x"));
    }

    private static List<String> faultsOf(SettingSource source) {
        InvalidSettings[] thrown = new InvalidSettings[1];
        assertThatExceptionOfType(InvalidSettings.class)
                .isThrownBy(() -> SettingsReader.read(source, HOME))
                .satisfies(e -> thrown[0] = e);
        return thrown[0].faults();
    }
}

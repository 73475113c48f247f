package lms.web.backup.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import lms.web.shared.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools of PostgreSQL go where the driver goes, as safely, or nowhere. */
class PostgresAddressTest {

    @Test
    void how_the_server_is_verified_is_handed_on_and_nothing_of_it_can_be_seen() throws CannotBackUp {
        var address = of("jdbc:postgresql://db.example.org:6000/lms?sslmode=verify-full&sslrootcert=/etc/our%20ca.pem"
                + "&sslcert=/etc/lms.crt&sslkey=/etc/lms.key");

        assertThat(address.arguments())
                .containsExactly("--host=db.example.org", "--port=6000", "--username=site", "--dbname=lms");
        assertThat(address.environment())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PGPASSWORD", "s3cret",
                        "PGSSLMODE", "verify-full",
                        "PGSSLROOTCERT", "/etc/our ca.pem",
                        "PGSSLCERT", "/etc/lms.crt",
                        "PGSSLKEY", "/etc/lms.key"));
        assertThat(address.toString()).doesNotContain("s3cret");
    }

    @Test
    void tool_is_called_with_all_of_it() throws CannotBackUp {
        String url = "jdbc:postgresql://db/lms?sslmode=verify-full&sslrootcert=/etc/ca.pem";
        var called =
                new PostgresCopy(new Settings.Database(url, "site", "s3cret")).called("pg_dump", List.of("--file=x"));

        assertThat(called.command()).startsWith("pg_dump").contains("--host=db", "--dbname=lms", "--file=x");
        // Not the whole environment, which a failure would print.
        assertThat(List.of("PGPASSWORD", "PGSSLMODE", "PGSSLROOTCERT"))
                .extracting(called.environment()::get)
                .containsExactly("s3cret", "verify-full", "/etc/ca.pem");
    }

    @ParameterizedTest
    @CsvSource({
        "ssl=true, verify-full",
        "ssl, verify-full",
        "ssl=true&sslmode=require, require",
        "sslmode=VERIFY-CA, verify-ca",
        "sslmode=disable, disable"
    })
    void mode_is_the_one_that_the_driver_uses(String parameters, String mode) throws CannotBackUp {
        assertThat(of("jdbc:postgresql://db/lms?" + parameters).environment()).containsEntry("PGSSLMODE", mode);
    }

    @Test
    void address_without_a_word_about_encryption_leaves_the_operators_environment_alone() throws CannotBackUp {
        assertThat(of("jdbc:postgresql://db/lms").environment()).containsOnlyKeys("PGPASSWORD");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql:lms, localhost, 5432, lms",
        "jdbc:postgresql:///lms, localhost, 5432, lms",
        "jdbc:postgresql://db/, db, 5432, site",
        "jdbc:postgresql://[::1]:5433/lms, ::1, 5433, lms",
        "jdbc:postgresql://db/our%20site, db, 5432, our site"
    })
    void short_forms_mean_what_they_mean_to_the_driver(String url, String host, String port, String name)
            throws CannotBackUp {
        assertThat(of(url).arguments()).contains("--host=" + host, "--port=" + port, "--dbname=" + name);
    }

    @Test
    void user_and_password_in_the_address_come_before_the_settings_as_with_the_driver() throws CannotBackUp {
        var address = of("jdbc:postgresql://db/lms?user=other&password=0ther");

        assertThat(address.arguments()).contains("--username=other");
        assertThat(address.environment()).containsEntry("PGPASSWORD", "0ther");
    }

    @Test
    void parameters_that_change_nothing_about_the_way_pass() throws CannotBackUp {
        var address = of("jdbc:postgresql://db/lms?ApplicationName=lms&reWriteBatchedInserts=true&socketTimeout=30"
                + "&connectTimeout=5&tcpKeepAlive=true");

        assertThat(address.environment()).containsOnlyKeys("PGPASSWORD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "options",
                "channelBinding",
                "requireAuth",
                "sslpassword",
                "sslfactory",
                "socketFactory",
                "targetServerType",
                "currentSchema",
                "SSLMODE",
                "unheardOf"
            })
    void any_other_parameter_is_refused_by_name_and_without_its_value(String parameter) {
        assertThatExceptionOfType(CannotBackUp.class)
                .isThrownBy(() -> of("jdbc:postgresql://db/lms?" + parameter + "=v4lue"))
                .withMessageContaining("lms.database.url has " + parameter + ",")
                .withMessageContaining("Change it, or give this command another address")
                .matches(e -> !String.valueOf(e.getMessage()).contains("v4lue"))
                .matches(CannotBackUp::isAsSet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://db | is not an address that the driver of PostgreSQL understands",
                "jdbc:postgresql://db:port/lms | is not an address that the driver of PostgreSQL understands",
                "jdbc:postgresql://one,two/lms | names several servers",
                "jdbc:postgresql://db/host%3Delsewhere | names a database with =",
                "jdbc:postgresql://db/postgres:%2F%2Felsewhere | names a database with =",
                "jdbc:postgresql://db/lms?sslmode=careful | has an sslmode that the driver of PostgreSQL does not know"
            })
    void form_that_the_tools_would_read_otherwise_is_refused(String url, String reason) {
        assertThatExceptionOfType(CannotBackUp.class)
                .isThrownBy(() -> of(url))
                .withMessageContaining("lms.database.url")
                .withMessageContaining(reason)
                .matches(CannotBackUp::isAsSet);
    }

    private static PostgresAddress of(String url) throws CannotBackUp {
        return PostgresAddress.of(new Settings.Database(url, "site", "s3cret"));
    }
}

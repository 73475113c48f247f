package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.UUID;
import lms.web.shared.config.Settings;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeyRing;
import lms.web.shared.secret.Vault;
import lms.web.testkit.Engine;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lms audit verify} says whether the trail of a site that does not run is whole, also to a script. */
class AuditVerifyTest {

    private static final String NOW = "timestamp with time zone '2026-11-21 10:00:00+00:00'";

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() throws SQLException {
        KeyRing ring = KeyRing.fresh(new SecureRandom());
        new KeyFile(data.resolve("keys")).make(ring);
        Flyway.configure().dataSource(source()).target("4").load().migrate();
        for (int seq = 1; seq <= 5; seq++) {
            run("insert into audit_entry (id, seq, noted_at, actor_id, deed, concerns, detail, version) values ('"
                    + new UUID(2, seq) + "', " + seq + ", " + NOW + ", '" + new UUID(3, 1) + "', 'UNIT_ADDED', 'id',"
                    + " 'Wales', 1)");
        }
        Engine.upToDate(source(), new Vault(() -> ring));
    }

    @Test
    void whole_trail_is_told_in_words_and_in_json() {
        assertThat(verify()).isZero();
        assertThat(out.toString()).contains("WHOLE: 5 entries.").contains("No signed heads in " + data);

        assertThat(verify("--json")).isZero();
        assertThat(out.toString()).contains("{\"whole\":5,\"flaw\":null,\"heads\":0,\"signed\":0}");
    }

    @Test
    void bent_trail_fails_and_names_the_entry() throws SQLException {
        run("update audit_entry set concerns = 'other' where seq = 3");

        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString()).contains("BENT at entry 3: it was changed");
        assertThat(verify("--json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"flaw\":{\"kind\":\"changed\",\"entry\":3}");
    }

    @Test
    void signed_heads_are_read_from_where_they_are_named(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("heads.txt"), "not a head of ours\n");

        assertThat(verify("--heads", elsewhere.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("signed head");
    }

    @Test
    void missing_keys_and_missing_database_are_told() throws IOException {
        Files.delete(data.resolve("keys"));
        assertThat(verify()).isEqualTo(2);
        assertThat(err.toString()).contains("The key file " + data.resolve("keys") + " is missing");

        new KeyFile(data.resolve("keys")).make(KeyRing.fresh(new SecureRandom()));
        Files.delete(data.resolve("lms.mv.db"));
        assertThat(verify()).isEqualTo(2);
        assertThat(err.toString()).contains("There is no database at");
        assertThat(data.resolve("lms.mv.db")).doesNotExist();
    }

    @Test
    void keys_of_another_site_do_not_fit() {
        new KeyFile(data.resolve("keys")).change(ring -> KeyRing.fresh(new SecureRandom()));

        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString()).contains("BENT at entry 1");
    }

    private int verify(String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "audit";
        words[1] = "verify";
        words[2] = "--data";
        words[3] = data.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL(Settings.Database.embeddedIn(data));
        source.setUser("lms");
        source.setPassword("lms");
        return source;
    }

    private void run(String command) throws SQLException {
        try (var connection = source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}

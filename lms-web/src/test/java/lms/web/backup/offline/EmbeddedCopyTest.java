package lms.web.backup.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At which addresses of H2 there is a file to copy. */
class EmbeddedCopyTest {

    private static final String OPTIONS = ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:", "jdbc:h2:file:", "jdbc:h2:file://"})
    void file_is_copied_and_brought_back_however_its_address_is_written(String begin) throws Exception {
        Settings from = settings(begin + directory.resolve("old") + OPTIONS);
        try (var connection = DriverManager.getConnection(from.database().url(), "lms", "lms");
                var statement = connection.createStatement()) {
            statement.execute("create table lesson(title text)");
            statement.execute("insert into lesson values ('How we learn here')");
        }
        Path copy = directory.resolve("copy.zip");

        Contents copied = new EmbeddedCopy(from, () -> {}).write(copy);
        var to = new EmbeddedCopy(settings(begin + directory.resolve("new") + OPTIONS), () -> {});
        to.requireEmpty();
        to.bringBack(copy);

        assertThat(copied.rows()).containsEntry("lesson", 1L);
        assertThat(to.contents()).isEqualTo(copied);
        assertThatExceptionOfType(CannotBackUp.class)
                .isThrownBy(to::requireEmpty)
                .withMessageContaining("There is a database at " + directory.resolve("new.mv.db") + " already");
    }

    @Test
    void file_in_the_home_directory_is_looked_for_there() {
        assertThatExceptionOfType(CannotBackUp.class)
                .isThrownBy(() -> new EmbeddedCopy(settings("jdbc:h2:~/no-such-site/lms;WRITE_DELAY=0"), () -> {})
                        .write(directory.resolve("copy.zip")))
                .withMessageContaining(
                        "There is no database at " + Path.of(System.getProperty("user.home"), "no-such-site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem:lms", "tcp://db/lms", "ssl:db/lms", "zip:/srv/lms.zip!/lms", "file:nio:/srv/lms"})
    void database_that_is_no_file_of_its_own_is_refused_with_the_way_to_mend_it(String place) {
        assertThatExceptionOfType(CannotBackUp.class)
                .isThrownBy(() -> new EmbeddedCopy(settings("jdbc:h2:" + place + ";WRITE_DELAY=0"), () -> {}))
                .withMessageContaining("lms.database.url, jdbc:h2:" + place + ";WRITE_DELAY=0, names no file")
                .withMessageContaining("jdbc:h2:file:/PATH")
                .matches(CannotBackUp::isAsSet);
    }

    private Settings settings(String url) {
        return SettingsReader.read(
                MapSource.ofKeys(
                        Map.of("lms.mode", "serve", "lms.data.dir", directory.toString(), "lms.database.url", url),
                        "the test"),
                directory);
    }
}

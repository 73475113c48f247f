package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lms backup} says to the person who runs it, where nothing can be copied. */
class BackupCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @BeforeEach
    void key() {
        assertThat(lms("backup-key", "--to", directory.resolve("identity.txt").toString()))
                .isZero();
    }

    @Test
    void addressThatTheToolsCannotBeTold_isRefusedBeforeAnythingIsTried() {
        assertThat(lms("backup", "-Dlms.database.url=jdbc:postgresql:lms?options=-csearch_path%3Dother"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("lms: lms.database.url has options, which pg_dump");
        assertThat(directory.resolve("data").resolve("backups")).doesNotExist();
    }

    @Test
    void databaseInNoFile_isRefusedTheSameWay() {
        assertThat(lms("backup", "-Dlms.database.url=jdbc:h2:mem:lms;WRITE_DELAY=0"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("lms: lms.database.url, jdbc:h2:mem:lms;WRITE_DELAY=0, names no file");
    }

    @Test
    void databaseThatIsNotThere_isAFailure() {
        assertThat(lms("backup")).isEqualTo(1);
        assertThat(err.toString()).startsWith("lms: There is no database at ");
    }

    private int lms(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--data";
        arguments[2] = directory.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

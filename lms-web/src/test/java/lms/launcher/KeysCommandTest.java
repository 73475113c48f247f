package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeyReport;
import lms.web.shared.secret.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does with the keys, and what keeps them from losing any. */
class KeysCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private KeyFile file;

    @BeforeEach
    void make() {
        file = new KeyFile(data.resolve("keys"));
        file.make(KeyRing.fresh(new SecureRandom()));
    }

    @Test
    void renew_addsAKeyToSealWith_andKeepsTheOld() throws IOException {
        assertThat(run("renew")).isZero();

        assertThat(file.read().numbers()).containsExactly(1, 2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("r--------");
        assertThat(out.toString()).contains("Key 2 seals", "new copy of " + file.path());
    }

    @Test
    void tidy_refusesWhileTheServerHasNotSaidThatItIsDone() throws IOException {
        run("renew");

        assertThat(run("tidy")).isEqualTo(1);
        assertThat(err.toString()).contains("Older keys may still be needed");
        new KeyReport(2, false, 40, 0).write(data);
        assertThat(run("tidy")).isEqualTo(1);
        new KeyReport(1, true, 40, 0).write(data);
        assertThat(run("tidy")).as("what was said of an earlier key").isEqualTo(1);

        assertThat(file.read().numbers()).containsExactly(1, 2);
    }

    @Test
    void tidy_removesOlderKeysWhenTheServerIsDone() throws IOException {
        run("renew");
        new KeyReport(2, true, 40, 0).write(data);

        assertThat(run("tidy")).isZero();

        assertThat(file.read().numbers()).containsExactly(2);
        assertThat(run("tidy")).isZero();
        assertThat(out.toString()).contains("nothing to remove");
    }

    @Test
    void status_tellsKeysAndProgress_andNothingOfAKey() throws IOException {
        run("renew");
        new KeyReport(2, false, 40, 3).write(data);

        assertThat(run("status")).isZero();

        assertThat(out.toString())
                .contains("Keys: 1, 2, sealing with 2", "40 texts until now", "3 texts can be opened");
        file.read().written().values().forEach(key -> assertThat(out.toString()).doesNotContain(key));
    }

    @Test
    void missingKeysAreNotMade_andOpenOnesRefused() throws IOException {
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--r--r--"));
        assertThat(run("renew")).isEqualTo(2);
        assertThat(err.toString()).contains("chmod 400");

        Files.delete(file.path());
        assertThat(run("renew")).isEqualTo(2);
        assertThat(err.toString()).contains("is missing");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void serverDoesNotStartWithKeysThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--r--r--"));

        assertThat(Main.commandLine().setErr(new PrintWriter(err)).execute("serve", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("chmod 400 " + file.path());
    }

    private int run(String command) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("keys", command, "--data", data.toString());
    }
}

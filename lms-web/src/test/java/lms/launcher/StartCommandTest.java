package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither command becomes the other one by a setting. Whatever is refused is refused before anything is made. */
class StartCommandTest {

    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void serve_withAnotherMode_isRefused(String mode) {
        assertThat(start("serve", "-Dlms.mode=" + mode)).isEqualTo(2);

        assertThat(err.toString()).contains("lms.mode is set in the command line", "use lms demo or lms serve");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void demo_withAnotherMode_isRefused() {
        assertThat(start("demo", "-Dlms.mode=serve")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lms.database.url", "lms.mail.host", "lms.keys.file", "lms.audit.heads", "lms.erasure.ledger"})
    void demo_keepsToItsOwnDirectory(String setting) {
        String value = setting.equals("lms.database.url") ? "jdbc:postgresql://db.example.org/lms" : "elsewhere";
        assertThat(start("demo", "-D" + setting + "=" + value, "-Dlms.mail.from=a@example.org"))
                .isEqualTo(2);

        assertThat(err.toString()).contains(setting + " is set in the command line", "its own directory");
        assertThat(directory.resolve("elsewhere")).doesNotExist();
    }

    private int start(String command, String... settings) {
        List<String> line = new ArrayList<>(
                List.of(command, "--data", directory.resolve("data").toString()));
        line.addAll(List.of(settings));
        return Main.commandLine().setErr(new PrintWriter(err)).execute(line.toArray(String[]::new));
    }
}

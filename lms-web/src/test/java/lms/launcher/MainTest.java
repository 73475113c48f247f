package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commands =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void help_namesEveryCommand() {
        assertThat(commands.execute("help")).isZero();
        assertThat(out.toString()).contains("demo", "serve", "check", "ids", "help");
    }

    @Test
    void check_ofOurCurricula_findsNoError() {
        assertThat(commands.execute("check", "../curricula")).isZero();
    }

    @Test
    void idsOfOurCurricula_areLocked() {
        assertThat(commands.execute("ids", "lock", "--dry-run", "../curricula")).isZero();
        assertThat(out.toString().lines())
                .as("run ./lms ids lock curricula, and commit what it writes")
                .allMatch(line -> line.endsWith("/ids.lock.yml: nothing to add"));
    }

    @Test
    void check_ofABrokenCurriculum_failsAndNamesThePlace(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("curriculum.yml"), "format: 1\nid: Bad Id\n");
        assertThat(commands.execute("check", directory.toString())).isEqualTo(1);
        assertThat(out.toString()).containsPattern("curriculum\\.yml:\\d+:\\d+: error [A-Z]\\d\\d ");
    }

    @Test
    void check_ofNothing_cannotRun() {
        assertThat(commands.execute("check", "no-such-folder")).isEqualTo(2);
    }
}

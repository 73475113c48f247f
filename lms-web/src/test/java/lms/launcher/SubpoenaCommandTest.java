package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lms subpoena} tells all that could be handed over, to people and to programs. */
class SubpoenaCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path data;

    @Test
    void list_isToldByClassOfPerson() {
        assertThat(subpoena()).isZero();
        assertThat(out.toString())
                .contains("A learner", "quiz_response.typed", "A former member, after erasure", "audit_entry.detail")
                .contains("Nothing about anybody lies in");
    }

    @Test
    void oneClass_canBeAskedFor_alsoInJson() {
        assertThat(subpoena("--of", "learner", "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"learner\":[{\"where\":\"account.")
                .contains("\"where\":\"quiz_response.typed\",\"what\":\"the answer in the learner's own words\"")
                .doesNotContain("role_proposal.proposed_by");
    }

    @Test
    void unknownClass_isRefusedWithThoseThereAre() {
        assertThat(subpoena("--of", "member")).isEqualTo(2);
        assertThat(err.toString()).contains("visitor, invited, account, learner");
    }

    @Test
    void fileThatIsNotOnTheList_failsAndIsNamed() throws IOException {
        Files.writeString(data.resolve("members.xlsx"), "");

        assertThat(subpoena()).isEqualTo(1);
        assertThat(err.toString()).contains("members.xlsx is not on the list");
    }

    private int subpoena(String... more) {
        System.setProperty("launcher.home", data.toString());
        String[] arguments = new String[more.length + 3];
        arguments[0] = "subpoena";
        arguments[1] = "--data";
        arguments[2] = data.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

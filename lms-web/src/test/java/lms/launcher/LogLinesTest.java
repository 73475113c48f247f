package lms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What the log says of an exception: the operator's help at the start, and nothing of what people typed afterwards. */
class LogLinesTest {

    @Test
    void messageOfAnExceptionIsToldAtTheStart_andNotOncePeopleAreServed() {
        var line = new LogRecord(Level.SEVERE, "Something failed");
        line.setLoggerName("org.example");
        line.setThrown(new IllegalStateException(
                "Key (email)=(ann@example.org)", new IllegalArgumentException("row of ann@example.org")));
        var lines = new LogLines();

        assertThat(lines.format(line))
                .contains(" SEVERE org.example: Something failed\n", "Key (email)=(ann@example.org)")
                .contains("\nCaused by: java.lang.IllegalArgumentException: row of");

        LogLines.peopleAreServed();
        assertThat(lines.format(line))
                .doesNotContain("ann@example.org")
                .contains("java.lang.IllegalStateException\n\tat lms.launcher.LogLinesTest")
                .contains("\nCaused by: java.lang.IllegalArgumentException\n");
    }
}

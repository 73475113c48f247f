package lms.launcher;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Lines of the log. Of an exception it writes kinds and places and, once people are served, no messages: those of
 * databases and parsers quote what somebody typed. At the start they are the operator's, and the best help there is.
 */
public final class LogLines extends Formatter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT);
    private static final int DEEPEST = 20;

    private static volatile boolean serving;

    /** From now on people are served. */
    static void peopleAreServed() {
        serving = true;
    }

    @Override
    public String format(LogRecord line) {
        StringBuilder text = new StringBuilder();
        text.append(MOMENT.format(
                        ZonedDateTime.ofInstant(Instant.ofEpochMilli(line.getMillis()), ZoneId.systemDefault())))
                .append(' ')
                .append(line.getLevel().getName())
                .append(' ')
                .append(line.getLoggerName())
                .append(": ")
                .append(formatMessage(line))
                .append('\n');
        append(text, line.getThrown());
        return text.toString();
    }

    private static void append(StringBuilder text, Throwable thrown) {
        Throwable current = thrown;
        for (int depth = 0; current != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ")
                    .append(serving ? current.getClass().getName() : current.toString())
                    .append('\n');
            for (StackTraceElement frame : current.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
            current = current.getCause();
        }
    }
}

package lms.web.shared.kernel;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault in words that hold nothing of what people wrote: kinds and places, no messages. Messages quote what was wrong,
 * a database's the whole row; of those its code stays.
 */
public final class Fault {

    private static final int DEEPEST = 8;
    private static final int PLACES = 5;
    private static final String OURS = "lms.";

    private Fault() {}

    /** The fault and its causes, each with where it came from: the first place of all and the next few of ours. */
    public static String describe(Throwable fault) {
        var words = new StringBuilder();
        Throwable current = fault;
        for (int depth = 0; current != null && depth < DEEPEST; depth++) {
            words.append(depth == 0 ? "" : ", caused by ")
                    .append(current.getClass().getName())
                    .append(current instanceof SQLException sql ? " " + sql.getSQLState() : "")
                    .append(places(current));
            current = current.getCause();
        }
        return words.toString();
    }

    private static String places(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        Stream<StackTraceElement> ours = Arrays.stream(frames)
                .skip(1)
                .filter(frame -> frame.getClassName().startsWith(OURS));
        return Stream.concat(Arrays.stream(frames).limit(1), ours)
                .limit(PLACES)
                .map(frame -> " at " + frame)
                .collect(Collectors.joining());
    }
}

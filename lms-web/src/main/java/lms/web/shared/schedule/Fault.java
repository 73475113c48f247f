package lms.web.shared.schedule;

import java.util.Arrays;

/** A fault in words that hold nothing of what people wrote: kinds and places, no messages. */
final class Fault {

    private static final int DEEPEST = 8;
    private static final String OURS = "lms.";

    private Fault() {}

    static String describe(Throwable fault) {
        var words = new StringBuilder();
        Throwable current = fault;
        for (int depth = 0; current != null && depth < DEEPEST; depth++) {
            words.append(depth == 0 ? "" : ", caused by ")
                    .append(current.getClass().getName())
                    .append(place(current));
            current = current.getCause();
        }
        return words.toString();
    }

    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}

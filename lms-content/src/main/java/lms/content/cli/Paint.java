package lms.content.cli;

import lms.content.Severity;

/** Colours for a screen, or none. What is said never depends on them. */
enum Paint {
    PLAIN,
    COLOURED;

    private static final String ESCAPE = "\u001B[";

    String severity(Severity severity, String text) {
        return in(severity == Severity.ERROR ? "1;31" : severity == Severity.WARNING ? "1;33" : "1;36", text);
    }

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    /** A line of a unified diff. */
    String diff(String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> in("32", line);
            case '-' -> in("31", line);
            case '@' -> in("36", line);
            default -> line;
        };
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}

package lms.web.shared.config;

import java.util.Locale;

/** What was started. */
public enum Mode {
    /** Demo people and demo data in a marked directory of their own. */
    DEMO,
    /** The real thing. */
    SERVE,
    /** The demo as the project's own tests start it. */
    TEST;

    /** Whether there are demo people, an outbox page and the style guide. */
    public boolean hasDemoData() {
        return this != SERVE;
    }

    /** The text in {@code lms.mode}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The mode with this text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Mode parse(String text) {
        for (Mode mode : values()) {
            if (mode.text().equals(text)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("is not demo, serve or test");
    }
}

package lms.web.shared.config;

import java.util.List;

/** Settings with which the system must not start. Every fault is told at once, each with the way to mend it. */
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InvalidSettings(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** One or more sentences per fault, for the person who starts the system; never holds a secret. */
    public List<String> faults() {
        return faults;
    }
}

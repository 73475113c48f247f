package lms.web.shared.kernel;

import java.util.List;

/** Input that breaks a rule; each fault names its field and the words that say how to mend it. */
public final class Rejected extends LmsException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** With at least one fault. */
    public Rejected(List<Fault> faults) {
        super("error.422");
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the form's fields. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault.
     *
     * @param field name of the form field or JSON member
     * @param messageKey key of the sentence that says how to mend it
     * @param args values for that sentence
     */
    public record Fault(String field, String messageKey, List<Object> args) {
        public Fault {
            args = List.copyOf(args);
        }

        /** A fault whose sentence needs these values. */
        public static Fault of(String field, String messageKey, Object... args) {
            return new Fault(field, messageKey, List.of(args));
        }
    }
}

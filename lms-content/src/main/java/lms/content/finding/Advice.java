package lms.content.finding;

import java.util.List;
import lms.content.Replacement;

/**
 * How to mend a fault.
 *
 * @param hint the same in words
 * @param repair changes that mend it, where a program can tell for sure; otherwise none
 */
public record Advice(String hint, List<Replacement> repair) {
    public Advice {
        repair = List.copyOf(repair);
    }

    /** Advice that only a person can follow. */
    public static Advice toPeople(String hint) {
        return new Advice(hint, List.of());
    }
}

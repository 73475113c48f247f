package lms.web.account.domain;

import java.util.Optional;
import lms.web.shared.kernel.Rejected.Fault;

/** What the name of a person must be: something, not too long for a page, nothing that only machines see. */
public final class NameRule {

    private static final int LONGEST = 80;
    private static final String FIELD = "name";

    private NameRule() {}

    /** What is wrong with the name, if anything is. Spaces around it do not count. */
    public static Optional<Fault> fault(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return Optional.of(Fault.of(FIELD, "error.name.missing"));
        }
        boolean wrong =
                name.codePointCount(0, name.length()) > LONGEST || name.chars().anyMatch(Character::isISOControl);
        return wrong ? Optional.of(Fault.of(FIELD, "error.name.long", LONGEST)) : Optional.empty();
    }
}

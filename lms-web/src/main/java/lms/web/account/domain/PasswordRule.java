package lms.web.account.domain;

import java.util.Locale;
import java.util.Optional;
import lms.web.shared.kernel.Rejected.Fault;

/** What a password must be (ASVS 5.0, 6.2): long enough, not the person's own name or address, nothing else. */
public final class PasswordRule {

    /** Fewest characters, counted as code points. */
    public static final int SHORTEST = 12;
    /** Most characters. */
    public static final int LONGEST = 128;

    private static final String FIELD = "password";

    private PasswordRule() {}

    /** What is wrong with the password, if anything is. */
    public static Optional<Fault> fault(String password, EmailAddress email, String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.of(FIELD, "error.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Fault.of(FIELD, "error.password.long", LONGEST));
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        boolean own =
                plain.equals(email.value()) || plain.equals(displayName.strip().toLowerCase(Locale.ROOT));
        return own ? Optional.of(Fault.of(FIELD, "error.password.own")) : Optional.empty();
    }
}

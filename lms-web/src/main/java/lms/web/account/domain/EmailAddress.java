package lms.web.account.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the form in which it is compared: without spaces around it and in lower case, so that one person
 * cannot have two accounts by accident.
 *
 * @param value at most 254 characters (RFC 5321), one {@code @} with something on both sides
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    /** Written without quotes, so that no character has a meaning in a mail header. */
    private static final String LETTER = "[^\\s@,;<>()\"\\p{Cntrl}]";

    private static final String LABEL = "[^\\s@.,;<>()\"\\p{Cntrl}]+";
    private static final Pattern FORM = Pattern.compile(LETTER + "{1,64}@(?:" + LABEL + "\\.)+" + LABEL);

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address so that whoever knows it recognises it, and whoever does not cannot write to it: {@code a…@example.org}. */
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "…" + value.substring(value.indexOf('@'));
    }

    /** The address, if what was typed is one. */
    public static Optional<EmailAddress> parse(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }
}

package lms.web.membership.usecase;

import java.util.List;
import java.util.Optional;
import lms.web.membership.domain.PersonField;

/**
 * What is wrong with a row, or what it changes.
 *
 * @param field what it is about; nothing if it is about the row as a whole
 * @param value what the row says there, cut where it is long
 * @param key of the message, which says how to mend what is wrong
 * @param args values for the message
 */
public record Remark(Optional<PersonField> field, String value, String key, List<Object> args) {

    private static final int LONGEST = 80;

    public Remark {
        value = value.codePointCount(0, value.length()) > LONGEST
                ? value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…"
                : value;
        args = List.copyOf(args);
    }

    static Remark of(PersonField field, String value, String key, Object... args) {
        return new Remark(Optional.of(field), value, key, List.of(args));
    }

    static Remark ofRow(String key, Object... args) {
        return new Remark(Optional.empty(), "", key, List.of(args));
    }
}
